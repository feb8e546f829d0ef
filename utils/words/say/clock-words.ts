import type { IsoDate, Minutes } from '../../model/block';
import { WEEKDAYS, type Weekday } from '../../model/vocabulary';
import { englishDay, englishTime, isEnglish } from '../english-clock';

const cached = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = cached.get(key);
  if (!found) cached.set(key, (found = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })));
  return found;
}

/** A week holds the same few times many times over, and `Intl` is slow. */
const said = new Map<string, string>();

function once(key: string, make: () => string): string {
  let found = said.get(key);
  if (found === undefined) said.set(key, (found = make()));
  return found;
}

/** School hours need no am/pm: "9:22" or "13:05", by the locale's own clock. */
export function timeText(minutes: Minutes, locale: string): string {
  if (isEnglish(locale)) return englishTime(minutes);
  return once(`${locale} ${minutes}`, () => hourAndMinute(minutes, locale));
}

function hourAndMinute(minutes: Minutes, locale: string): string {
  return format(locale, { hour: 'numeric', minute: '2-digit' })
    .formatToParts(new Date(minutes * 60_000))
    .filter(
      (part) => part.type === 'hour' || part.type === 'minute' || (part.type === 'literal' && part.value.trim() !== ''),
    )
    .map((part) => part.value)
    .join('');
}

/** "9:22–9:55" */
export function spanText(start: Minutes, end: Minutes, locale: string): string {
  return `${timeText(start, locale)}–${timeText(end, locale)}`;
}

/** "Mon, Sep 14" */
export function dayName(date: IsoDate, locale: string): string {
  if (isEnglish(locale)) return englishDay(date);
  return once(`${locale} ${date}`, () =>
    format(locale, { weekday: 'short', month: 'short', day: 'numeric' }).format(new Date(`${date}T00:00Z`)),
  );
}

/** "Sep 14" */
export function dateText(date: IsoDate, locale: string): string {
  return format(locale, { month: 'short', day: 'numeric' }).format(new Date(`${date}T00:00Z`));
}

/** "Sep 14 – 18", "Sep 28 – Oct 2": a week by its first and last day. */
export function weekText(from: IsoDate, to: IsoDate, locale: string): string {
  return format(locale, { month: 'short', day: 'numeric' }).formatRange(
    new Date(`${from}T00:00Z`),
    new Date(`${to}T00:00Z`),
  );
}

/** "September 2026" */
export function monthName(date: IsoDate, locale: string): string {
  return format(locale, { month: 'long', year: 'numeric' }).format(new Date(`${date}T00:00Z`));
}

/** "Mon" and "14", to stand one above the other. */
export function tabText(date: IsoDate, locale: string): { weekday: string; day: string } {
  const at = new Date(`${date}T00:00Z`);
  return {
    weekday: format(locale, { weekday: 'short' }).format(at),
    day: format(locale, { day: 'numeric' }).format(at),
  };
}

/** "Monday" */
export function weekdayName(weekday: Weekday, locale: string): string {
  // 5 January 1970 was a Monday.
  return format(locale, { weekday: 'long' }).format(new Date(Date.UTC(1970, 0, 5 + WEEKDAYS.indexOf(weekday))));
}

/** "Mon–Thu", "Mon, Wed, Fri": neighbours of three and more as a span. */
export function weekdaysText(weekdays: readonly Weekday[], locale: string): string {
  const runs: number[][] = [];
  for (const at of WEEKDAYS.keys()) {
    if (!weekdays.includes(WEEKDAYS[at]!)) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === at - 1) last.push(at);
    else runs.push([at]);
  }
  const short = (at: number) => format(locale, { weekday: 'short' }).format(new Date(Date.UTC(1970, 0, 5 + at)));
  return runs
    .flatMap((run) => (run.length > 2 ? [`${short(run[0]!)}–${short(run.at(-1)!)}`] : run.map(short)))
    .join(', ');
}
