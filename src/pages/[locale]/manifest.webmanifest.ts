import type { APIRoute } from 'astro';
import { getSite } from '../../knowledge-base.ts';
import { addressOf, languageOf, localeOfPage, localePaths } from '../../languages.ts';

export const getStaticPaths = localePaths;

/** What a phone needs to keep the help center on its first screen. */
export const GET: APIRoute = async ({ url }) => {
  const locale = localeOfPage(url);
  const site = await getSite();
  return Response.json({
    name: site.name[locale],
    short_name: site.brand[locale],
    description: site.description[locale],
    lang: languageOf(locale).tag,
    start_url: addressOf(locale),
    scope: '/',
    display: 'browser',
    background_color: '#fcfaf7',
    theme_color: '#fcfaf7',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  });
};
