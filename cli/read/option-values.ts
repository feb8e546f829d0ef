import type { IsoDate } from '../../utils/model/block';
import { parseGrade } from '../../utils/model/room/grade';
import type { Grade } from '../../utils/model/vocabulary';
import { addDays, isoDate } from '../../utils/time/date/dates';
import { wallClock } from '../../utils/time/now';

/** An option that cannot be used; the message is one sentence for the person at the terminal. */
export class BadOption extends Error {}

export function gradeOf(text: string): Grade {
  const grade = parseGrade(text);
  if (!grade) throw new BadOption(`--grade does not know "${text}"; write PK, K, 1 to 8 or 9-12.`);
  return grade;
}

export function nowOf(text: string, zone: string): number {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d.*)?$/.exec(text) ?? [];
  // `Date` would take 30 February for 2 March.
  if (isoDate(Number(year), Number(month), Number(day)) === null)
    throw new BadOption(`--now needs a time like 2026-09-14T09:20, not "${text}".`);
  const asUtc = Date.parse(
    /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text.includes('T') ? text : `${text}T00:00`}Z`,
  );
  if (Number.isNaN(asUtc)) throw new BadOption(`--now needs a time like 2026-09-14T09:20, not "${text}".`);
  if (/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return asUtc;
  // A time without an offset is on the zone's wall clock: it is moved by what that clock shows at the same UTC time.
  const { date, minutes } = wallClock(asUtc, zone);
  return asUtc - (Date.parse(`${date}T00:00Z`) + minutes * 60_000 - Math.floor(asUtc / 60_000) * 60_000);
}

export function zoneOf(text: string): string {
  try {
    wallClock(0, text);
    return text;
  } catch {
    throw new BadOption(`--zone does not know "${text}"; write a name like America/Chicago.`);
  }
}

/** @throws BadOption for anything but a day like 2026-09-14. */
export function dayOf(name: string, text: string): IsoDate {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date = isoDate(Number(year), Number(month), Number(day));
  if (!date) throw new BadOption(`--${name} needs a day like 2026-09-14, not "${text}".`);
  return date;
}

/** How many days of a feed are read if nobody says which. */
const USUAL_DAYS = 14;

/** The days asked for; by default those from now on. */
export function rangeOf(from: string | undefined, to: string | undefined, now: number, zone: string) {
  const first = from === undefined ? wallClock(now, zone).date : dayOf('from', from);
  const last = to === undefined ? addDays(first, USUAL_DAYS - 1) : dayOf('to', to);
  if (last < first) throw new BadOption(`--to ${last} is before --from ${first}.`);
  return { from: first, to: last };
}
