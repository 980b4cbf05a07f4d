const clock = { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;

/**
 * A moment in UTC as a language writes it, `Oct 14, 2026, 06:20 UTC`, or the stretch from one to another without what both share:
 * `Oct 14, 2026, 06:20` – `11:45 UTC`.
 */
export function formatInUtc(from: string, tag: string, until?: string): { from: string; dash: string; until: string } {
  const format = new Intl.DateTimeFormat(tag, { ...clock, year: 'numeric', timeZone: 'UTC' });
  if (until === undefined) return { from: format.format(new Date(from)), dash: '', until: '' };
  const parts = format.formatRangeToParts(new Date(from), new Date(until));
  const second = parts.findIndex(({ source }) => source === 'endRange');
  const text = (start: number, end?: number) =>
    parts
      .slice(start, end)
      .map(({ value }) => value)
      .join('');
  return { from: text(0, second - 1), dash: text(second - 1, second).trim(), until: text(second) };
}

/** The same by a clock of the reader's, without the year; nothing where it shows the same as UTC. */
export function formatByOwnClock(from: string, tag: string, timeZone: string, until = from): string | undefined {
  const shown = (zone: string, zoneName: 'short' | undefined) =>
    new Intl.DateTimeFormat(tag, { ...clock, timeZone: zone, timeZoneName: zoneName }).formatRange(new Date(from), new Date(until));
  return shown(timeZone, undefined) === shown('UTC', undefined) ? undefined : shown(timeZone, 'short');
}
