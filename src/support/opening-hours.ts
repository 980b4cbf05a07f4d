import type { ChannelHours } from '../model/channel.ts';
import { weekdays } from '../model/weekdays.ts';
import { zoneName } from './zone-name.ts';

const day = 24 * 60 * 60_000;
/** The names that `Intl` gives the days in English, in the order of `weekdays`. */
const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * Whether people answer at a moment, and, where they do not, when they will next.
 * @param timeZone the zone in which the hours are written.
 */
export function openingAt(now: Date, hours: ChannelHours, timeZone: string): { isOpen: true } | { isOpen: false; opens: Date } {
  const spans = spansAround(now, hours, timeZone);
  if (spans === 'always' || spans.some(({ from, to }) => from <= now && now < to)) return { isOpen: true };
  const opens = spans.find(({ from }) => from > now)?.from;
  if (!opens) throw new Error('Hours without an hour in a week; expected the schema to refuse them.');
  return { isOpen: false, opens };
}

/**
 * The hours of a week as a reader reads them, in a zone of theirs: `Mon–Fri 09:00–18:00`. Days with the same hours stand together.
 * @param shownIn the reader's zone; the hours are moved into it as they are in the week of `now`, since summer time shifts them.
 */
export function describeHours(now: Date, hours: ChannelHours, timeZone: string, shownIn: string, tag: string, always: string): string {
  const spans = spansAround(now, hours, timeZone);
  if (spans === 'always') return always;
  const clock = new Intl.DateTimeFormat(tag, { timeZone: shownIn, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const inWeek = spans.filter(({ from }) => from.getTime() >= now.getTime() - day && from.getTime() < now.getTime() + 6 * day);
  const byTimes = Map.groupBy(inWeek, ({ from, to }) => `${clock.format(from)}–${clock.format(to)}`);
  const parts = [...byTimes].map(([times, own]) => ({ times, days: own.map(({ from }) => weekdayOf(from, shownIn)).sort((a, b) => a - b) }));
  return parts
    .sort((a, b) => (a.days[0] ?? 0) - (b.days[0] ?? 0))
    .map(({ times, days }) => `${nameDays(days, tag)} ${times}`)
    .join(', ');
}

/** Every stretch of open hours from the day before a moment to a week after it, the earliest first. */
function spansAround(now: Date, hours: ChannelHours, timeZone: string): { from: Date; to: Date }[] | 'always' {
  if (hours === 'always') return 'always';
  return Array.from({ length: 9 }, (_, index) => new Date(now.getTime() + (index - 1) * day))
    .flatMap((moment) => {
      const weekday = weekdays[weekdayOf(moment, timeZone)];
      return hours
        .filter(({ days }) => days.some((each) => each === weekday))
        .map(({ from, to }) => ({ from: at(moment, from, timeZone), to: at(moment, to, timeZone) }));
    })
    .sort((a, b) => a.from.getTime() - b.from.getTime());
}

/** The moment at which a clock in a zone shows a time, on the day that a moment falls on there. */
function at(moment: Date, time: string, timeZone: string): Date {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const asUtc = Date.UTC(Number(parts['year']), Number(parts['month']) - 1, Number(parts['day']), hour, minute);
  // The offset is looked up twice: near a change of summer time the first guess may stand on the wrong side of it.
  const guess = asUtc - offsetAt(new Date(asUtc), timeZone);
  return new Date(asUtc - offsetAt(new Date(guess), timeZone));
}

/** Milliseconds by which a zone's clock is ahead of UTC at a moment. */
function offsetAt(moment: Date, timeZone: string): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(zoneName(moment, 'en', 'longOffset', timeZone)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function weekdayOf(moment: Date, timeZone: string): number {
  return dayNames.indexOf(new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short' }).format(moment));
}

/** `Mon–Fri`, `Sat, Sun`: three or more days in a row become a range. */
function nameDays(days: readonly number[], tag: string): string {
  const name = (index: number) => new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + index));
  const runs = days.reduce<number[][]>((all, index) => {
    const last = all.at(-1);
    if (last && last.at(-1) === index - 1) last.push(index);
    else all.push([index]);
    return all;
  }, []);
  const named = runs.flatMap((run) => (run.length > 2 ? [`${name(run[0] ?? 0)}–${name(run.at(-1) ?? 0)}`] : run.map(name)));
  return new Intl.ListFormat(tag, { type: 'conjunction', style: 'narrow' }).format(named);
}
