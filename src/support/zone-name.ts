/**
 * What a time zone is called at a moment: `GMT+08:00` with `longOffset`, perhaps `CET` with `short`.
 * @param timeZone left out: the reader's own.
 */
export function zoneName(moment: Date, tag: string, style: 'short' | 'longOffset', timeZone?: string): string {
  const parts = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: style }).formatToParts(moment);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC';
}
