import { NO_PLACE_FIELDS } from '../../words/data/tile-words';
import { anyOf } from '../../model/text/any-of';
import type { Block, IsoDate } from '../../model/block';
import { clockMinutes } from '../../time/clock/clock-text';
import type { DateWords } from '../../time/date/date-words';
import { DAY_MIN, daysBetween } from '../../time/date/dates';
import { endAfter } from '../../time/clock/printed-span';
import { blockAt } from '../drawn/drawn';
import { labelParts } from './label-parts';

/*
 * "Exam icon, Math, 9:00 AM to 10:00 AM, Monday, September 2, 2024, Room 14, By Ms. Rivera, Busy, Recurring event": the
 * title may hold commas, so the label is read from its time and date outwards.
 */

/** What a label says before the title of an event that does not take place. */
const CANCELLED =
  /^(?:cancell?ed|cancelad[oa]|abgesagt|annul[ée]+|annullat[oa]|geannuleerd|avlyst|aflyst|inställt|peruttu|odwołan[eoy])\s*:\s*/iu;
const ICON = /^\p{L}[\p{L} ]{1,24} icon,\s*/iu;
const DECLINED = /^(?:declined|rechazad[oa]|abgelehnt|refusé)$/iu;
/** Fields after the date that are no place. */
const NO_PLACE = new RegExp(String.raw`^${anyOf(NO_PLACE_FIELDS)}\b`, 'i');

/** The event that a tile's label tells; `here` is the day of its column. Null for a label that tells none. */
export function tileEvent(label: string, hover: string | null, here: IsoDate | null, words: DateWords): Block | null {
  const parts = labelParts(label, words);
  if (!parts) return null;
  const { when, dates, before, after } = parts;
  const date = when?.fromDate ?? dates?.from ?? here;
  if (date === null) return null;
  const named = titleOf(before, hover);
  const title = named.replace(CANCELLED, '').trim();
  if (title === '') return null;
  const place = words.month('september') !== null ? after.find((field) => field !== '') : undefined;
  const location = place !== undefined && after.length > 1 && !NO_PLACE.test(place) ? place : null;
  const declined = after.some((field) => DECLINED.test(field));
  const off = CANCELLED.test(named) ? ({ calledOff: true } as const) : {};
  if (when === null) {
    const days = dates ? daysBetween(dates.from, dates.to) + 1 : 1;
    return blockAt(date, title, 0, { end: DAY_MIN * days, allDay: true, location, declined, ...off });
  }
  const start = clockMinutes(when.from);
  const until = when.toDate ?? (dates && dates.to > date ? dates.to : null);
  const later = until === null ? 0 : daysBetween(date, until);
  const end = when.to === null ? null : later > 0 ? clockMinutes(when.to) + DAY_MIN * later : endAfter(start, when.to);
  return blockAt(date, title, start, { end, location, declined, ...off });
}

/**
 * The first fields of the label without the name of an icon; the first line of the tooltip if the fields end with it.
 */
function titleOf(before: string, hover: string | null): string {
  const line = (hover ?? '').split('\n')[0]!.trim();
  if (line !== '' && before.endsWith(line)) return line;
  return before.replace(ICON, '');
}
