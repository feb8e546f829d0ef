import messages from '../../public/_locales/en/messages.json';
import type { Block } from '../../utils/model/block';
import type { ClassifiedBlock, Findings, PushInWindow } from '../../utils/model/window';
import { clock, localTime } from '../../utils/time/date/dates';
import { catalogue } from '../../utils/words/say/catalogue';
import { makeSay } from '../../utils/words/say/say';

/** Words for a person at the terminal. */
export const say = makeSay(catalogue(messages), 'en');

/** A time such as `2026-09-14T09:20`, undated `09:20`. All day is from midnight to midnight. */
function timeOf({ date, allDay }: Block, minutes: number | null): string | null {
  if (minutes === null) return null;
  if (date === null) return allDay ? null : clock(minutes);
  return localTime(date, minutes);
}

function blockRow(block: ClassifiedBlock) {
  const { title, days, rotation, allDay, location, note, activity, mode, sureness, calledOff } = block;
  const [start, end] = [timeOf(block, block.start), timeOf(block, block.end)];
  const said = { title, start, end, days, rotation, allDay, location, note, activity, mode, certainty: sureness };
  return calledOff ? { ...said, calledOff } : said;
}

function windowRow(window: PushInWindow) {
  const { date, block, rank, certainty } = window;
  const time = (minutes: number) => (date === null ? clock(minutes) : localTime(date, minutes));
  const reasons = window.reasons.map((reason) => say.message(reason));
  const { total } = window.score;
  return { start: time(window.start), end: time(window.end), block, rank, certainty, reasons, score: total };
}

/** One timetable as the command line prints it; with `windows` only if it is a class. */
export function timetableRow({ timetable, grade, blocks, windows }: Findings, isClassroom: boolean) {
  return {
    calendar: timetable.calendar.name,
    grade,
    blocks: blocks.map(blockRow),
    windows: isClassroom ? windows.map(windowRow) : [],
  };
}
