/** “1.3 MB”, as the language writes it. A file is never shown smaller than it is, a limit (`floor`) never larger. */
export function formatSize(bytes: number, tag: string, roundingMode: 'ceil' | 'floor' = 'ceil'): string {
  const [unit, size] = bytes < 100_000 ? ['kilobyte', 1000] : ['megabyte', 1_000_000];
  return new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: 1, roundingMode }).format(bytes / size);
}
