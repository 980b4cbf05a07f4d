import { contentSecurityPolicy } from './policy.ts';

const forever = 'public, max-age=31536000, immutable';
const always = 'public, max-age=0, must-revalidate';

/**
 * The headers of production, as rules from the general to the particular: every rule that fits a path applies, a later
 * one replaces the headers that it names again, or takes them away. `*` at the end of a pattern fits everything below it.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    pattern: '/*',
    headers: {
      'Content-Security-Policy': contentSecurityPolicy(),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': always,
    },
  },
  // Their names change with their content.
  { pattern: '/assets/*', headers: { 'Cache-Control': forever } },
  // The facts are public: the exchange's app and its support desk may read them from other origins.
  { pattern: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
  // Any program may read which channels are official, from any page.
  {
    pattern: '/.well-known/official-channels.json',
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Access-Control-Allow-Origin': '*', 'Content-Security-Policy': null },
  },
  // A search asks for many small files: what only a document needs would weigh as much as they do.
  {
    pattern: '/pagefind/*',
    headers: { 'Content-Security-Policy': null, 'Cross-Origin-Opener-Policy': null, 'Permissions-Policy': null, 'Referrer-Policy': null },
  },
  // Pagefind names its chunks by their content and stands in a folder of its version; its entry file and the vocabularies change.
  { pattern: '/pagefind/:version/:locale/*', headers: { 'Cache-Control': forever } },
  { pattern: '/pagefind/:version/:locale/pagefind-entry.json', headers: { 'Cache-Control': always } },
];

/** The headers for a path such as `/en/deposits/`. */
export function headersFor(path: string): Record<string, string> {
  const headers = new Map(headerRules.filter((rule) => fits(rule.pattern, path)).flatMap((rule) => Object.entries(rule.headers)));
  return Object.fromEntries([...headers].flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/**
 * The rules as a `_headers` file, which Netlify, Cloudflare Pages and others read. Cloudflare joins a header that two
 * rules set, so a later rule first takes the earlier one away (`! Name`); hosts that do not know the sign ignore it.
 */
export function headersFile(): string {
  const set = new Set<string>();
  const blocks = headerRules.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(set.has(name) ? [`  ! ${name}`] : []),
      ...(value === null ? [] : [`  ${name}: ${value}`]),
    ]);
    for (const name of Object.keys(headers)) set.add(name);
    return [pattern, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

function fits(pattern: string, path: string): boolean {
  const source = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll(/:\w+/g, '[^/]+');
  return new RegExp(`^${source}$`).test(path);
}

type HeaderRule = { pattern: string; headers: Record<string, string | null> };
