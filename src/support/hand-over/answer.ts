/** What a server answered is anything: these read it without trusting its form. */

/** The value at a path; undefined where the path leads nowhere. */
export function valueAt(json: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((value, step) => entriesOf(value).find(([key]) => key === step)?.[1], json);
}

/** Words or a number, as text. */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function entriesOf(value: unknown): [key: string, value: unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
