import type { Block, IsoDate } from '../../model/block';
import { clockSpan } from '../../time/clock-text';
import { dateWords } from '../../time/date-words';
import { isoDate } from '../../time/dates';
import { plainText } from '../../time/plain-text';
import { whenAtHead } from '../../time/when-text';
import { pageLines } from './lines/page-lines';
import type { Way } from './way';

/*
 * PowerSchool's weekly schedule: each cell is named by its date ("attCell20260907") and holds course, teacher, room and,
 * on its last line, the time. The page is about one student: no name on it is taken, the teacher's neither.
 */

const CELL = '#tableStudentSchedMatrix td[name^="attCell"]';

export function byPowerSchool(document: Document, where: string): Way | null {
  const cells = [...document.querySelectorAll(CELL)];
  if (cells.length === 0) return null;
  const read = cells.map((cell) => ({ cell, block: blockOf(cell, document.documentElement.lang || null) }));
  const rows = read.filter((one): one is { cell: Element; block: Block } => one.block !== null);
  const seen = new Set<string>();
  const once = rows.filter(({ block }) => {
    const key = [block.date, block.start, block.title].join('\n');
    return seen.has(key) ? false : (seen.add(key), true);
  });
  if (once.length === 0) return null;
  const blocks = once.map(({ block }) => block);
  const dates = blocks.map(({ date }) => date!).sort();
  const left = cells.length - rows.length;
  const message = `${left} ${left === 1 ? 'class has' : 'classes have'} no time or no date on this page and ${left === 1 ? 'was' : 'were'} left out.`;
  return {
    manner: 'structured',
    timetables: [{ calendar: { token: `${where}#schedule`, name: null, own: false }, grade: null, blocks }],
    elements: [once.map(({ cell }) => cell)],
    warnings: left === 0 ? [] : [{ code: 'no-time', message, date: null }],
    shown: { from: dates[0]!, to: dates.at(-1)! },
    score: { rows: blocks.length, stated: blocks.length, timed: cells.length, used: rows.length },
  };
}

function blockOf(cell: Element, language: string | null): Block | null {
  const date = dateOf(cell.getAttribute('name') ?? '');
  const lines = pageLines(cell).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const when = whenAtHead(plainText(lines.at(-1) ?? ''), dateWords(language));
  const [title, , room] = lines;
  if (date === null || !when?.to || !title || lines.length < 2) return null;
  const { start, end } = clockSpan(when.from, when.to);
  return {
    title,
    note: null,
    date,
    days: null,
    rotation: null,
    start,
    end,
    allDay: false,
    location: lines.length >= 4 ? (room ?? null) : null,
    declined: false,
    task: false,
    timing: 'stated',
  };
}

function dateOf(name: string): IsoDate | null {
  const [, year, month, day] = /^attCell(\d{4})(\d\d)(\d\d)/.exec(name) ?? [];
  return year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}
