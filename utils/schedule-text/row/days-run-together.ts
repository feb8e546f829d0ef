import { weekdaysOf } from '../../time/date/weekday-text';
import type { Draft, Item } from '../line/draft';
import type { Line } from '../line/line';
import { columnTitles } from '../line/run-together';
import { tidy } from '../line/trim';

/*
 * A table of days whose columns ran together: "Time Monday Tuesday Wednesday" over "8:30-9:15 Reading Reading Math" and
 * "10:00-10:20 Recess". A row that cannot be told apart is none: it would hold for the wrong day.
 */

/** What stands over the columns: a weekday or a day of a rotation each. */
type Column = Pick<Draft, 'days' | 'rotation'>;

/** Rows under such a head, told apart by day; all other lines as they are. */
export function daysRunTogether(items: readonly Item[], lines: readonly Line[]): Item[] {
  const out = [...items];
  lines.forEach(({ text }, at) => {
    if (out[at]!.kind === 'skip') return;
    // A head too long for its line goes on in the next one.
    const own = headOf(text);
    const more = own.columns.length > 0 ? headOf(lines[at + 1]?.text ?? '').columns : [];
    const goesOn = more.length > 0 && (own.columns[0]!.days === null) === (more[0]!.days === null);
    const columns = goesOn ? [...own.columns, ...more] : own.columns;
    const { isHead } = own;
    if (columns.length < 3) return;
    const first = goesOn ? at + 2 : at + 1;
    let end = first;
    while (items[end]?.kind === 'rows' || items[end]?.kind === 'blank') end++;
    const rows = items.slice(first, end).flatMap((item) => (item.kind === 'rows' ? [item] : []));
    const titles = rows.map(({ drafts }) => tidy(drafts[0]!.title));
    const read = columnTitles(titles, columns.length, isHead);
    if (read === null) return;
    for (let i = at; i < first; i++) out[i] = { kind: 'skip', line: i };
    rows.forEach(({ drafts, line }, i) => {
      if (drafts.length > 1 || drafts[0]!.days !== null) return;
      const list = read[i];
      out[line] = list
        ? { kind: 'rows', line, drafts: draftsOf(drafts[0]!, list, columns) }
        : { kind: 'skip', line, unread: true };
    });
  });
  return out;
}

const TIME = /^(?:times?|period|hora|hour)\s+(?:(?:min(?:ute)?s?\.?|duration|length|duraci[oó]n)\s+)?/i;
const TURNS = /^(?:(?:day|d[ií]a) (?:\d{1,2}|[a-h])\s*){3,10}$/i;

/** The days of a line with one blank between them, none for any other; `isHead`: they stand beside "Time". */
function headOf(text: string): { columns: Column[]; isHead: boolean } {
  const line = text.length < 90 ? text.trim() : '';
  const isHead = TIME.test(line);
  const own = line.replace(TIME, '');
  const turns = TURNS.test(own) ? own.match(/(?:day|d[ií]a) \w{1,2}/gi)! : [];
  if (turns.length > 0) return { columns: turns.map((rotation) => ({ days: null, rotation })), isHead };
  const words = own.split(' ');
  const each = words.map((word) => (/^\p{L}+\.?$/u.test(word) ? (weekdaysOf(word) ?? []) : []));
  const days = each.flat();
  // "11:30-12:00 PE MWF" has three words and three days, and is a row.
  const whole = each.every((own) => own.length === 1) && new Set(days).size === days.length;
  return { columns: whole ? days.map((day) => ({ days: [day], rotation: null })) : [], isHead };
}

/**
 * Equal titles of several weekdays become one row; a title for all days of a rotation holds every day. Where words
 * stood means nothing here any more: "Recess 9:30 to 9:45" between such rows lends its name to none of them.
 */
function draftsOf(draft: Draft, titles: readonly string[], columns: readonly Column[]): Draft[] {
  const isWeek = columns[0]!.rotation === null;
  const placed = { ...draft, before: false };
  const alike = new Set(titles).size === 1;
  const days = (title: string | null) =>
    columns.flatMap(({ days }, i) => (title === null || titles[i] === title ? (days ?? []) : []));
  if (alike) return [{ ...placed, title: titles[0]!, days: isWeek ? days(null) : null }];
  if (!isWeek) return titles.map((title, i) => ({ ...placed, title, rotation: columns[i]!.rotation }));
  return [...new Set(titles)].map((title) => ({ ...placed, title, days: days(title) }));
}
