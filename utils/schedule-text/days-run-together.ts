import type { Weekday } from '../model/vocabulary';
import { weekdaysOf } from '../time/weekday-text';
import type { Draft, Item } from './draft';
import type { Line } from './line';
import { columnTitles } from './run-together';
import { tidy } from './trim';

/*
 * A table of days whose columns ran together: "Time Monday Tuesday Wednesday" over "8:30-9:15 Reading Reading Math" and
 * "10:00-10:20 Recess". A row that cannot be told apart is none: it would hold for the wrong day.
 */

/** Rows under such a head, told apart by day; all other lines as they are. */
export function daysRunTogether(items: readonly Item[], lines: readonly Line[]): Item[] {
  const out = [...items];
  lines.forEach(({ text }, at) => {
    const { days, isHead } = headOf(text);
    if (days.length < 3) return;
    let end = at + 1;
    while (items[end]?.kind === 'rows' || items[end]?.kind === 'blank') end++;
    const rows = items.slice(at + 1, end).flatMap((item) => (item.kind === 'rows' ? [item] : []));
    const titles = rows.map(({ drafts }) => tidy(drafts[0]!.title));
    const read = columnTitles(titles, days.length, isHead);
    if (read === null) return;
    out[at] = { kind: 'skip', line: at };
    rows.forEach(({ drafts, line }, i) => {
      if (drafts.length > 1 || drafts[0]!.days !== null) return;
      const list = read[i];
      out[line] = list ? { kind: 'rows', line, drafts: draftsOf(drafts[0]!, list, days) } : { kind: 'skip', line };
    });
  });
  return out;
}

/** The days of a line with one blank between them, none for any other; `isHead`: they stand beside "Time". */
function headOf(text: string): { days: Weekday[]; isHead: boolean } {
  const words = text.length < 90 ? text.trim().split(' ') : [];
  const isHead = /^(?:times?|period|hora|hour)$/i.test(words[0] ?? '');
  if (isHead) words.shift();
  const days = words.flatMap((word) => (/^\p{L}+\.?$/u.test(word) && weekdaysOf(word)) || []);
  const whole = days.length === words.length && new Set(days).size === days.length;
  return { days: whole ? days : [], isHead };
}

/** Titles alike are one row of several days. */
function draftsOf(draft: Draft, titles: readonly string[], days: readonly Weekday[]): Draft[] {
  if (titles.length === 1) return [{ ...draft, days }];
  return [...new Set(titles)].map((title) => ({ ...draft, title, days: days.filter((_, i) => titles[i] === title) }));
}
