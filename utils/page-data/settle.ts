import { type Block, blockWith } from '../model/block';
import { DAY_MIN, daysBetween } from '../time/date/dates';
import type { RawEvent } from './raw-event';
import { clockAlone, durationOf, stampOf, type Stamp } from './stamp';
import { wallOf, type WallMoment, type WhichClock } from './which-clock';

/** Why an event gives no block, or one whose end is not known; the code of a warning. */
export type Trouble = 'unreadable-date' | 'end-before-start' | 'cancelled';

export interface Settled {
  readonly block: Block | null;
  readonly trouble: Trouble | null;
}

/** An event's own words as a block on the wall clock; null without a title or a start that can be read. */
export function settle(raw: RawEvent, zone: string, which: (stamp: Stamp) => WhichClock): Settled {
  const settled = settleTimes(raw, zone, which);
  if (!raw.cancelled || !settled.block) return settled;
  return { block: { ...settled.block, calledOff: true }, trouble: 'cancelled' };
}

function settleTimes(raw: RawEvent, zone: string, which: (stamp: Stamp) => WhichClock): Settled {
  const { title, start: said } = raw;
  if (title === null || said === null) return { block: null, trouble: null };
  const stamp = stampOf(said);
  if (stamp === null) return { block: null, trouble: 'unreadable-date' };
  const end = raw.end === null ? null : stampOf(raw.end);
  if (stamp.minutes === null) return { block: wholeDays(raw, title, stamp, end), trouble: null };
  const wall = (at: Stamp) => (at.minutes === null ? null : wallOf({ ...at, minutes: at.minutes }, zone, which(stamp)));
  const from = wall(stamp)!;
  const to = (end && wall(end)) ?? sameDay(raw, from);
  const length = durationOf(raw.duration ?? '');
  const until = to
    ? DAY_MIN * daysBetween(from.date, to.date) + to.minutes
    : length === null
      ? null
      : from.minutes + length;
  if (isWholeDays(from, until)) {
    const block = {
      ...blockOf(raw, title, from),
      start: 0,
      end: DAY_MIN * Math.ceil((until ?? DAY_MIN) / DAY_MIN),
      allDay: true,
    };
    return { block: until === null ? { ...block, timing: 'implied' } : block, trouble: null };
  }
  const backwards = until !== null && until < from.minutes;
  const able = until !== null && until > from.minutes ? until : null;
  return { block: { ...blockOf(raw, title, from), end: able }, trouble: backwards ? 'end-before-start' : null };
}

/** An end that is a clock only is of the day it starts on, in the afternoon where the morning would be before it. */
function sameDay(raw: RawEvent, from: WallMoment): WallMoment | null {
  const minutes = raw.end === null ? null : clockAlone(raw.end);
  if (minutes === null) return null;
  const later = minutes <= from.minutes && minutes < DAY_MIN / 2 && minutes + DAY_MIN / 2 > from.minutes;
  return { date: from.date, minutes: later ? minutes + DAY_MIN / 2 : minutes };
}

/** From midnight to midnight, or to the last minute before it; a midnight alone is how many write a whole day. */
function isWholeDays(from: WallMoment, until: number | null): boolean {
  if (from.minutes !== 0) return false;
  if (until === null || until === 0) return true;
  return until > 0 && (until % DAY_MIN === 0 || until % DAY_MIN === DAY_MIN - 1);
}

function wholeDays(raw: RawEvent, title: string, start: Stamp, end: Stamp | null): Block {
  const length = durationOf(raw.duration ?? '') ?? DAY_MIN;
  const said = end === null ? length / DAY_MIN : daysBetween(start.date, end.date) + (raw.lastDay === 'said' ? 1 : 0);
  const days = Math.max(1, Math.min(Math.ceil(said), 400));
  return { ...blockOf(raw, title, { date: start.date, minutes: 0 }), end: DAY_MIN * days, allDay: true };
}

function blockOf({ note, location }: RawEvent, title: string, at: WallMoment): Block {
  return blockWith({ title, note: note === title ? null : note, date: at.date, start: at.minutes, location });
}
