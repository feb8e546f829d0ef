import type { Weekday } from '../../model/vocabulary';
import { weekdaysAtHead } from '../../time/date/weekday-text';
import { cutDays } from '../line/day-words';
import type { Draft, Item } from '../line/draft';
import { tidy } from '../line/trim';

/*
 * A day with "Special #1" and "Special #2" in it, and apart from them a list of what they are: "A Day Music / Gym", "B Day
 * Spanish / Library". Each row is then a row for every day of the list.
 */

/** What one day brings, for each of the numbered rows in turn. */
interface Turn {
  readonly line: number;
  readonly days: readonly Weekday[] | null;
  readonly rotation: string | null;
  readonly titles: readonly string[];
}

/** "Special #1", "Encore 2", "Related Arts (1)": the number says which of the list's words it is. */
const NUMBERED = /^(?<name>\p{L}[\p{L} ]{2,28}?)s? ?[#(]{0,2}(?<number>[1-6]|I{1,3})\)?$/u;
/** Names whose numbered rows change from day to day; lessons are numbered too, and do not. */
const MANY_THINGS_NUMBERED =
  /\b(?:special|encore|elective|exploratory|essential|unified art|related art|rotation|activity|cycle|choice)/i;
const LONGEST_LINE_CHARS = 120;

/** Numbered rows as what each day of the list brings; all else as it is. */
export function turnsApart(items: readonly Item[]): Item[] {
  const rows = numberedRows(items);
  const turns = rows.length > 1 ? turnsOf(items, rows.length) : [];
  const days = turns.map(({ rotation, days }) => rotation ?? String(days));
  if (turns.length < 2 || new Set(days).size < days.length) return [...items];
  const out = [...items];
  rows.forEach(({ at, draft }, i) => {
    const drafts = turns.map(({ titles, days, rotation }) => ({ ...draft, title: titles[i]!, days, rotation }));
    out[at] = { kind: 'rows', line: items[at]!.line, drafts };
  });
  const said = new Set(turns.map(({ line }) => line));
  return out.map((item) => (said.has(item.line) ? { kind: 'skip', line: item.line } : item));
}

/** The rows numbered 1, 2, … under one name; none where a number is missing or said twice. */
function numberedRows(items: readonly Item[]): { at: number; draft: Draft }[] {
  const rows = items.flatMap((item, at) => {
    const draft = item.kind === 'rows' && item.drafts.length === 1 ? item.drafts[0]! : null;
    const { name, number } = NUMBERED.exec(tidy(draft?.title ?? ''))?.groups ?? {};
    if (!draft || !name || !MANY_THINGS_NUMBERED.test(name) || draft.days || draft.rotation) return [];
    return { at, draft, name: name.toLowerCase(), number: /I/.test(number!) ? number!.length : Number(number) };
  });
  const inTurn = rows.every(({ name, number }, i) => name === rows[0]!.name && number === i + 1);
  return inTurn ? rows : [];
}

/** The lines that say as many things for one day as there are rows. */
function turnsOf(items: readonly Item[], count: number): Turn[] {
  return items.flatMap((item) => {
    if (item.kind !== 'words' || item.text.length > LONGEST_LINE_CHARS) return [];
    const words = tidy(item.text);
    const head = weekdaysAtHead(words);
    const cut = cutDays(words);
    const rest = cut.rotation !== null ? cut.title : head ? words.slice(head.end) : '';
    const titles = [/\s*\/\s*/, /\s*,\s*/, /\s*;\s*/, /\s+(?:&|and)\s+/]
      .map((mark) => rest.split(mark).map(tidy))
      .find((parts) => parts.length === count && parts.every((part) => /^\p{L}/u.test(part)));
    if (!titles) return [];
    return { line: item.line, days: cut.rotation === null ? head!.days : null, rotation: cut.rotation, titles };
  });
}
