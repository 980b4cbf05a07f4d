/** What this tab keeps until it is closed. Undefined where a browser forbids it: then things last as long as the page. */
export function tabStorage(): TabStorage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
