import type { Figure } from '../model/figure.ts';
import type { Words } from '../model/words.ts';
import { fillCount } from '../words.ts';

/** A number as a language writes it. */
export function formatNumber(value: number, tag: string): string {
  return new Intl.NumberFormat(tag, { maximumFractionDigits: 8 }).format(value);
}

/** A figure with its unit, such as `50 USDT`, `1–3 business days` or `0.1%`. */
export function formatFigure({ value, unit, coin = '' }: Pick<Figure, 'value' | 'unit' | 'coin'>, units: Words['units'], tag: string): string {
  const [from, to] = typeof value === 'number' ? [value, value] : value;
  const text = from === to ? formatNumber(from, tag) : `${formatNumber(from, tag)}–${formatNumber(to, tag)}`;
  return fillCount(units[unit], to, tag, { value: text, coin });
}

/** Minutes in the largest unit that they fill: 90 minutes, 10 hours, 3 days. */
export function formatMinutes(minutes: number, units: Words['units'], tag: string): string {
  if (minutes % 1440 === 0 && minutes > 1440) return formatFigure({ value: minutes / 1440, unit: 'days' }, units, tag);
  if (minutes % 60 === 0) return formatFigure({ value: minutes / 60, unit: 'hours' }, units, tag);
  return formatFigure({ value: minutes, unit: 'minutes' }, units, tag);
}

/** A day such as 2026-11-04, as a language writes it; it is the same day in every time zone. */
export function formatDay(day: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** The day that lies a number of days after another. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * Minutes that a text takes to read, at least one: 220 English words or 400 Han characters a minute, the usual figures
 * for reading on a screen.
 */
export function readingMinutes(markdown: string): number {
  const text = markdown.replaceAll(/<[^>]*>|```[\s\S]*?```|\]\([^)]*\)/g, ' ');
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\d'’-]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(han / 400 + words / 220));
}
