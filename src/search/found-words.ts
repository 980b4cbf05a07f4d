const key = 'found';

/** Remembers the words of a search for the page that its result opens, for this tab and one page only. */
export function rememberFound(path: string, tokens: readonly string[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ path, tokens }));
  } catch {
    // Storage is forbidden: the page opens without marks.
  }
}

/** The words that led to this page, once. */
export function takeFound(path: string): string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (!isFound(stored) || stored.path !== path) return [];
    sessionStorage.removeItem(key);
    return stored.tokens.filter((token): token is string => typeof token === 'string');
  } catch {
    return [];
  }
}

function isFound(value: unknown): value is { path: unknown; tokens: unknown[] } {
  return value !== null && typeof value === 'object' && 'path' in value && 'tokens' in value && Array.isArray(value.tokens);
}
