/** Seconds as a player shows them: 75 is `1:15`. */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}

/** Seconds as machines want a duration: 75 is `PT1M15S`. https://schema.org/Duration */
export function isoDuration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `PT${minutes > 0 ? `${minutes}M` : ''}${seconds % 60}S`;
}

/** Where in its page a chapter stands, and what an address says that wants the video to begin there: `#t=75`, `?t=75`. */
export function placeOf(seconds: number): string {
  return `t=${seconds}`;
}

/** The second that an address asks for, by its fragment or its question; undefined where it asks for none. */
export function secondIn({ hash, search }: { hash: string; search: string }): number | undefined {
  const found = /^#t=(\d{1,5})$/.exec(hash)?.[1] ?? /[?&]t=(\d{1,5})(?:&|$)/.exec(search)?.[1];
  return found === undefined ? undefined : Number(found);
}
