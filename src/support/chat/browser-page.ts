import type { Page } from './adapter.ts';

/** The page that the reader has before them. */
export const browserPage: Page = {
  window,
  load: (address, id) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = address;
      if (id) script.id = id;
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => reject(new Error(`${address} could not be loaded.`)));
      document.head.append(script);
    }),
};
