/**
 * The languages of the site. `locale` is the folder in the address and the file's name in `content/`; `tag` is the
 * BCP 47 tag that browsers, search engines and `Intl` want; `name` is what its own readers call it, `script` the tag under which
 * `Intl` knows its name in other languages.
 */
export const languages = [
  { locale: 'en', tag: 'en', script: 'en', name: 'English' },
  { locale: 'zh-cn', tag: 'zh-CN', script: 'zh-Hans', name: '简体中文' },
] as const;

/** The folders of the languages, in the order in which they are offered. */
export const locales: readonly Locale[] = languages.map(({ locale }) => locale);

export const defaultLocale: Locale = 'en';

/** The language that a locale stands for. */
export function languageOf(locale: Locale): Language {
  return languages.find((language) => language.locale === locale) ?? languages[0];
}

/** The locale in the first segment of a path such as `/zh-cn/deposits/`; undefined where there is none. */
export function localeOf(path: string): Locale | undefined {
  const first = path.split('/')[1];
  return locales.find((locale) => locale === first);
}

/** The address of a page in a language: `addressOf('en', 'deposits')` is `/en/deposits/`, `addressOf('en')` is `/en/`. */
export function addressOf(locale: Locale, path = ''): string {
  return path === '' ? `/${locale}/` : `/${locale}/${path}/`;
}

/** The same page in another language: `/en/deposits/` becomes `/zh-cn/deposits/`. */
export function inLanguage(path: string, locale: Locale): string {
  return path.replace(/^\/[^/]+/, `/${locale}`);
}

/** Languages as a list in words: “English and Simplified Chinese”. */
export function nameLanguages(list: readonly Locale[], tag: string): string {
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(list.map((locale) => names.of(languageOf(locale).script) ?? locale));
}

/** The page in each language, and `x-default` for readers of none of them; nothing for a page that has no language. */
export function alternatesOf(path: string): { tag: string; path: string }[] {
  if (!localeOf(path)) return [];
  const isHome = path.split('/').filter(Boolean).length === 1;
  const same = languages.map(({ tag, locale }) => ({ tag, path: inLanguage(path, locale) }));
  return [...same, { tag: 'x-default', path: isHome ? '/' : inLanguage(path, defaultLocale) }];
}

/** The pages of a route that stands once in each language. */
export function localePaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** The locale of the page that is being built. Throws on a page that has none, which only we can cause. */
export function localeOfPage(url: URL): Locale {
  const locale = localeOf(url.pathname);
  if (!locale) throw new Error(`${url.pathname} has no language; expected it to begin with ${locales.map((each) => `/${each}/`).join(' or ')}.`);
  return locale;
}

export type Language = (typeof languages)[number];
export type Locale = Language['locale'];
