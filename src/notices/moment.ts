/** A moment as a language writes it, with the name of the zone: `Oct 14, 2026, 06:20 UTC`. */
export function formatMoment(instant: string, tag: string, timeZone = 'UTC'): string {
  return new Intl.DateTimeFormat(tag, { ...fields, timeZone, timeZoneName: 'short' }).format(new Date(instant));
}

/** The same in a zone of the reader's; nothing where its clock shows the same as UTC. */
export function formatOwnMoment(instant: string, tag: string, timeZone: string): string | undefined {
  const clock = (zone: string) => new Intl.DateTimeFormat(tag, { ...fields, timeZone: zone }).format(new Date(instant));
  return clock(timeZone) === clock('UTC') ? undefined : formatMoment(instant, tag, timeZone);
}

const fields = { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
