/** How far something is that happens between two seconds: 0 before, 1 after, slow at both ends. */
export function progress(now: number, from: number, to: number): number {
  const share = Math.min(Math.max((now - from) / (to - from), 0), 1);
  return share * share * (3 - 2 * share);
}

/** A number on its way from one to another. */
export function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** The style of something that comes into the picture at a second and stays. */
export function appear(now: number, at: number): string {
  const share = progress(now, at, at + 0.4);
  return `opacity:${round(share)};transform:translateY(${round((1 - share) * 14)}px)`;
}

/** The same for something that keeps its place. */
export function fade(now: number, at: number): string {
  return `opacity:${round(progress(now, at, at + 0.4))}`;
}

/** The style of something that is in the picture between two seconds. */
export function between(now: number, from: number, to: number): string {
  return `opacity:${round(Math.min(progress(now, from, from + 0.4), 1 - progress(now, to - 0.4, to)))}`;
}

/** As much of a text as has been typed, from a second on, so many letters a second. */
export function typed(text: string, now: number, from: number, perSecond: number): string {
  return [...text].slice(0, Math.max(0, Math.floor((now - from) * perSecond))).join('');
}

/** Coordinates that look the same are written the same, so that a picture that does not change is taken once. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
