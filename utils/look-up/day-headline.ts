import type { IsoDate, Minutes } from '../model/block';
import type { Message } from '../model/message';
import type { PushInWindow } from '../model/window';
import { weekdayOf } from '../time/date/dates';
import { byScore } from '../windows/score';
import { roundedSpan } from '../words/rounded-span';
import { message } from '../words/say/message';
import type { ClassroomDay, DayRow } from './classroom-day';

interface Found {
  readonly row: DayRow;
  readonly window: PushInWindow;
}

/**
 * The two-second answer to "when does this room work?": now, next, the best time of another day, or why there is none.
 * @param minutes the wall clock when `day` is today, else null.
 */
export function dayHeadline(day: ClassroomDay, minutes: Minutes | null): Message {
  if (day.kind?.kind === 'no-school') return message('popup_head_no_school');
  if (day.basis.said === 'nothing') {
    const { weekday } = day.basis;
    return weekday === 'sat' || weekday === 'sun'
      ? message('popup_head_weekend', { weekday })
      : message('popup_head_nothing', { weekday });
  }
  if (day.rows.length === 0) return message('popup_head_empty');
  const all = windowsOf(day.rows);
  if (all.length === 0) return message('popup_head_no_windows');
  if (minutes === null) return best(all);
  const late = lateStart(day, minutes);
  if (late) return late;
  const free = all.filter(({ window }) => !window.booked);
  const still = stillTaught(day, minutes);
  const running = free.find(
    ({ row, window }) => window.start <= minutes && minutes < window.end && row.block !== still?.block,
  );
  if (running)
    return message(
      'popup_head_now',
      { time: running.window.end },
      running.window.end - minutes,
      running.row.block.title,
    );
  const next = free.find(({ row, window }) => window.start > minutes && row.block !== still?.block);
  if (still)
    return next
      ? message(
          'popup_head_still_next',
          { time: still.at },
          { time: roundedSpan(next.window)[0] },
          next.row.block.title,
        )
      : message('popup_head_still', { time: still.at });
  if (next) return message('popup_head_next', { time: roundedSpan(next.window)[0] }, next.row.block.title);
  return all.some(({ window }) => window.end > minutes) ? message('popup_head_booked') : message('popup_head_over');
}

/** Until it begins, school has not: "School starts at 10:05 (2-hour delay)". */
function lateStart({ kind }: ClassroomDay, minutes: Minutes): Message | null {
  if (kind?.kind !== 'late-start' || kind.from === null || minutes >= kind.from) return null;
  return kind.because
    ? message('popup_head_late_because', { time: kind.from }, kind.because)
    : message('popup_head_late', { time: kind.from });
}

/** Minutes for which her word that the teacher is still teaching answers "now". */
const STILL_HOLDS: Minutes = 15;

/** The block she has just seen taught, and the minute; nothing once she saw it at work. */
function stillTaught(day: ClassroomDay, minutes: Minutes): { block: DayRow['block']; at: Minutes } | null {
  for (const { block, told } of day.rows) {
    const last = told.flatMap((one) => (one.is === 'visit' && one.saw.date === day.date ? [one.saw] : [])).at(-1);
    const at = block.start + (last?.after ?? 0);
    if (last?.what === 'lesson' && at <= minutes && minutes < at + STILL_HOLDS) return { block, at };
  }
  return null;
}

/** In time order. */
function windowsOf(rows: readonly DayRow[]): Found[] {
  return rows
    .flatMap((row) => row.windows.map((window) => ({ row, window })))
    .sort((a, b) => a.window.start - b.window.start);
}

/** The best free window of the day, of booked ones the best. */
function best(all: readonly Found[]): Message {
  const [found] = all.toSorted(
    (a, b) => Number(a.window.booked) - Number(b.window.booked) || byScore(a.window, b.window),
  );
  return message('popup_head_best', { span: roundedSpan(found!.window) }, found!.row.block.title);
}

/** The weekend's own reason when a look-up opens on the Monday after; null on a school day. */
export function weekendNotice(today: IsoDate, shown: IsoDate): Message | null {
  return today === shown ? null : message('popup_weekend', { weekday: weekdayOf(shown) });
}
