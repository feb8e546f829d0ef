import { BETWEEN_CELLS } from '../../model/text/between-cells';
import type { Block, Minutes } from '../../model/block';
import { doubt, type Doubt } from '../../model/warning';
import { weekdaysOf } from '../../time/date/weekday-text';
import { someWeeks } from '../weeks/some-weeks';
import { cutDays, type DayWords } from '../line/day-words';
import type { Draft } from '../line/draft';
import { withEnds } from './ends';
import { timesOf, type Times } from './mend';
import { dayHeads, dayList, dayParts, dayTails, turnList, type DayPart, type TurnPart } from '../row/per-day';
import { turnsBehind, type Turn } from '../row/turns';
import type { Scope } from './sections';
import { titleColumns, titleOf } from '../line/title';
import { hasWords, tidy } from '../line/trim';

const LONGEST_NOTE = 400;
/** A title that is only the rest of an impossible time. */
const ONLY_A_CLOCK = /^\W*\d{1,2}[:.]\d\d\s?(?:[ap]\.?m)?\W*$/i;
const LETTER = /^\W*[MTWRF]\W*$/;
/** Characters of a row's words that are looked at. */
const LONGEST_TITLE = 600;

/** Blocks, and of each the line it stands on and what is doubtful about it. */
export interface ReadRows {
  readonly blocks: Block[];
  readonly lines: number[];
  readonly doubts: (readonly Doubt[])[];
}

/** The rows of one section as blocks, with a doubt about every block of a row that had to be mended. */
export function blocksOf(drafts: readonly Draft[], scope: Scope): ReadRows {
  const times = timesOf(drafts);
  const doubtsOf = new Map<Block, readonly Doubt[]>();
  const lineOf = new Map<Block, number>();
  const openEnded = new Set<Block>();
  const known: Block[] = drafts.flatMap((draft, i) => {
    const made = blocksOfRow(draft, times[i]!, times[i - 1]?.end ?? times[i - 1]?.start ?? null, scope);
    for (const block of made) {
      lineOf.set(block, draft.line);
      doubtsOf.set(block, doubtsAbout(block, times[i]!, draft));
    }
    if (draft.openEnded) for (const block of made) openEnded.add(block);
    return made;
  });
  const rows = once(known);
  return {
    blocks: withEnds(
      rows.map(({ block }) => block),
      openEnded,
    ),
    lines: rows.map(({ first }) => lineOf.get(first)!),
    doubts: rows.map(({ first }) => doubtsOf.get(first)!),
  };
}

/** The same row said again ("Special 1:15–2:00" … "Specials 1:15–2:00", with what they are) adds its note to the first. */
function once(blocks: readonly Block[]): { first: Block; block: Block }[] {
  const rows = new Map<string, { first: Block; block: Block }>();
  for (const block of blocks) {
    const name = block.title.toLowerCase().replace(/s$/, '');
    const key = JSON.stringify([name, block.start, block.end, block.days, block.rotation]);
    const said = rows.get(key);
    if (!said) rows.set(key, { first: block, block });
    else if (block.note !== null && block.note !== said.block.note) {
      rows.set(key, { ...said, block: { ...said.block, note: [said.block.note ?? [], block.note].flat().join(' ') } });
    }
  }
  return [...rows.values()];
}

function blocksOfRow(draft: Draft, times: Times, last: Minutes | null, scope: Scope): Block[] {
  // "Until 8:05" begins where the row before it ends, or at the bell before it.
  const start = times.start ?? (last !== null && times.end !== null && last < times.end ? last : null);
  if (start === null) return [];
  const isDayKnown = [draft.days, draft.rotation, scope.days, scope.rotation].some((one) => one !== null);
  const { words, own, columns } = wordsOf(draft, isDayKnown);
  // "Mon: Art | Tue: PE": the columns are days.
  const across = columns.length > 0 ? partsOf([words, ...columns].join('; '), draft) : undefined;
  const parts = across ?? partsOf(words, draft);
  const rows = parts ?? [{ title: own.title, days: draft.days ?? own.days, rotation: draft.rotation ?? own.rotation }];
  const cells = (across ? [] : columns).filter(hasWords).join(BETWEEN_CELLS);
  const notes = [cells, ...draft.notes.map(tidy)].filter(hasWords);
  return rows.flatMap(({ title: words, days, rotation }) => {
    const { title, note } = parts ? { title: words, note: null } : titleOf(words, notes.length > 0);
    if (!hasWords(title) || ONLY_A_CLOCK.test(title)) return [];
    // A line by itself, as "(canceled)" is not read where "bring a hat" of the next line goes on behind it.
    const said = [scope.weeks ?? '', ...(note === null ? [] : [note]), notes.join(' ')]
      .filter(hasWords)
      .join('\n')
      .slice(0, LONGEST_NOTE);
    return {
      title,
      note: said === '' ? null : said,
      date: null,
      days: days ?? scope.days,
      rotation: rotation ?? draft.rotation ?? scope.rotation,
      start,
      end: times.end,
      allDay: false,
      location: null,
      declined: false,
      task: false,
      timing: times.start === null ? 'implied' : 'stated',
      ...(isClosedAt(scope, days, start) && { calledOff: true as const }),
    } satisfies Block;
  });
}

/** Is a row that begins at this minute in what is closed? One that names another day is not. */
function isClosedAt({ closed, days }: Scope, own: Block['days'], start: Minutes): boolean {
  if (own && days && !own.every((day) => days.includes(day))) return false;
  return closed === 'all' || (closed !== null && (closed === 'am') === start < NOON_MINUTES);
}

const NOON_MINUTES = 720;

/** What the words hold on which days; undefined where they hold for all of the row's. */
function partsOf(
  words: string,
  { days, rotation }: Draft,
): ((DayPart & { rotation?: null }) | TurnPart | Turn)[] | undefined {
  if (days || someWeeks(words)?.days) return undefined;
  const behind = rotation ? [] : turnsBehind(words);
  if (behind.length > 1) return behind;
  const turns = rotation ? [] : turnList(words);
  return [dayParts(words), dayList(words), dayTails(words), dayHeads(words), turns].find((list) => list.length > 1);
}

/** A row's title column, what it says about days, and its other columns. A first column of days only is no title. */
function wordsOf(draft: Draft, isDayKnown: boolean): { words: string; own: DayWords; columns: string[] } {
  const [words = '', ...columns] = titleColumns(draft.title.slice(0, LONGEST_TITLE));
  const own = cutDays(words);
  // Where the day is known, or nothing else is said, "M" is a subject or a block.
  if (own.title === '' && (isDayKnown || (columns.length === 0 && LETTER.test(words))))
    return { words, own: { ...own, title: words, days: null }, columns };
  // "Math | M, W, F"
  const at = own.days ? -1 : columns.findIndex((column) => weekdaysOf(column) !== null);
  if (own.title !== '' && at >= 0) {
    return { words, own: { ...own, days: weekdaysOf(columns[at]!) }, columns: columns.filter((_, i) => i !== at) };
  }
  if (own.title !== '' || columns.length === 0) return { words, own, columns };
  const [next = '', ...rest] = columns;
  return { words: next, own: { ...own, title: cutDays(next).title }, columns: rest };
}

function doubtsAbout({ title, start }: Block, { end, problem }: Times, { span, minutes }: Draft): Doubt[] {
  if (problem === null) return [];
  const printed = [span.from, span.to]
    .flatMap((one) => (one ? `${one.hour}:${String(one.minute).padStart(2, '0')}${one.half ?? ''}` : []))
    .join('–');
  if (problem === 'length') return [doubt('length-disagrees', { title, minutes: minutes!, printed })];
  if (problem === 'contradiction') return [doubt('times-contradict', { title, printed })];
  return [doubt('times-mended', { title, printed, start, end })];
}
