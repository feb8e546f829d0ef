import type { Block, IsoDate } from '../../model/block';
import { clockSpans } from '../../time/clock-span';
import { addDays, weekdayOf } from '../../time/dates';
import { schoolDay } from '../../time/school-day';
import { weekdaysOf } from '../../time/weekday-text';
import { dated, dateIn } from './table/date-in';
import { pageLines } from './lines/page-lines';
import type { Way } from './way';

/*
 * Upcoming events of Blackboard's school sites (Schoolwires): a day, and under it times and titles. The day is only a
 * weekday, so it is the next such day from today, and is said to be.
 */

const DAY = '.sw-calendar-block-date';
const TIME = '.sw-calendar-block-time';
const TITLE = '.sw-calendar-block-title';

export function byBlackBoard(document: Document, where: string, today: IsoDate): Way | null {
  const rows: { block: Block; element: Element }[] = [];
  let date: IsoDate | null = null;
  let isGuess = false;
  let timed = 0;
  for (const element of document.querySelectorAll(`${DAY}, ${TITLE}`)) {
    if (element.matches(DAY)) {
      const said = dayOf(words(element), today);
      date = said.date;
      isGuess ||= said.isGuess;
      continue;
    }
    const time = element.parentElement?.querySelector(TIME);
    const [span] = time ? schoolDay(clockSpans(words(time)).slice(0, 1)) : [];
    const title = words(element);
    if (time) timed++;
    if (date === null || span?.start == null || title === '') continue;
    rows.push({
      block: blockOf(title, date, span.start, span.odd ? null : span.end),
      element: element.closest('li, p') ?? element,
    });
  }
  if (rows.length === 0) return null;
  const blocks = rows.map(({ block }) => block);
  const dates = blocks.map((block) => block.date!).sort();
  const message = 'This page names weekdays without dates. They were taken for the next such days.';
  return {
    manner: 'structured',
    timetables: [{ calendar: { token: `${where}#events`, name: null, own: false }, grade: null, blocks }],
    elements: [rows.map(({ element }) => element)],
    warnings: isGuess ? [{ code: 'date-relative', message, date: null }] : [],
    shown: { from: dates[0]!, to: dates.at(-1)! },
    score: { rows: rows.length, stated: blocks.filter(({ end }) => end !== null).length, timed, used: rows.length },
  };
}

function dayOf(text: string, today: IsoDate): { date: IsoDate | null; isGuess: boolean } {
  if (/^(?:today|hoy)$/i.test(text)) return { date: today, isGuess: false };
  if (/^(?:tomorrow|mañana)$/i.test(text)) return { date: addDays(today, 1), isGuess: false };
  const typed = dateIn(text);
  if (typed) return { date: dated(typed, today), isGuess: false };
  const [weekday] = weekdaysOf(text) ?? [];
  const next = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(today, days)).find((date) => weekdayOf(date) === weekday);
  return { date: next ?? null, isGuess: next !== undefined };
}

function words(element: Element): string {
  return pageLines(element)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .join(' ');
}

function blockOf(title: string, date: IsoDate, start: number, end: number | null): Block {
  const rest = { note: null, days: null, rotation: null, allDay: false, location: null, declined: false, task: false };
  return { title, date, start, end, timing: 'stated', ...rest };
}
