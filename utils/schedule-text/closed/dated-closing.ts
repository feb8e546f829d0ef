import type { Block } from '../../model/block';
import { undated } from '../../time/date/undated';
import { weekdayOf } from '../../time/date/dates';
import { clausesOf, closesAs } from '../../words/lists/closing';
import { isOfDay } from './closed-heads';
import { closingToldIn } from './told-plainly';
import { type Closing } from './closing-in';
import { isOf } from './is-of';

/*
 * Lines that close a date: "Tuesday 12/8: school closed", "No writing on Dec 9". A lesson of every Tuesday cannot be called
 * off for one of them, so that such a line is told and closes nothing by itself.
 */

const LONGEST_LINE_CHARS = 160;
/** Dates that are some only where a line closes something. */
const BARE = /(?<![\d/:.])(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])|the \d{1,2}(?:st|nd|rd|th)(?!\p{L}| gr))/giu;
/** What joined a date to the rest: "from", "on the". */
const JOINTS =
  /(?<!\p{L})(?:from|on|between|starting|beginning|to|thru|through|until|and|el|del?|al|am|le|il)\s*(?=[.,;:!)–—-]|$)/giu;
const DANGLING = /\s+[-–—&]\s*(?=[.,;:!)]|$)/g;

/** What a line with a date says is not held then; null for any other line. */
export function datedClosing(line: string): Closing | null {
  if (line.length > LONGEST_LINE_CHARS || !/\d/.test(line)) return null;
  const text = undated(line).replace(BARE, ' ');
  if (text === line.trim()) return null;
  const said = text.replace(DANGLING, '').replace(JOINTS, '').replace(JOINTS, '');
  const clauses = clausesOf(said).filter((clause) => !/\d/.test(clause.said));
  const rest = clauses.map(({ mark, said }) => mark + said).join('');
  const closing = closingToldIn(rest.replace(/\s+(?=[.,;:!]|$)/g, '').replace(/^[\s:;,–—-]+/, ''));
  if (closing) return closing;
  const isDayOff = clauses.some((clause) => closesAs(clause.said.trim(), true) === 'all');
  return isDayOff ? { days: null, what: null, closes: 'all', half: null, isWeek: false } : null;
}

/** Is any of these lessons one that the closing may be about, and not called off as it is? */
export function isAboutAny(closing: Closing, blocks: readonly Block[]): boolean {
  const titles = blocks.map(({ title }) => title);
  const isAll = isOfDay(closing, titles);
  return blocks.some(({ calledOff, date, days: own, title }) => {
    const days = date === null ? own : [weekdayOf(date)];
    const isThen = closing.days === null || days === null || days.some((day) => closing.days!.includes(day));
    return !calledOff && isThen && (isAll || (closing.what !== null && isOf(closing.what, title)));
  });
}
