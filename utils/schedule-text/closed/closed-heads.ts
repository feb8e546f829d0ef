import { weekdaysAtHead } from '../../time/date/weekday-text';
import { withoutClosing } from '../../words/lists/closing';
import { draftsIn, rowsBefore, startsAnew, type ClosedPart, type Draft, type Heading, type Item } from '../line/draft';
import type { Line } from '../line/line';
import { closingToldIn } from './told-plainly';
import { type Closing } from './closing-in';
import { isOf } from './is-of';

/*
 * Lines that close what stands under them: "Tuesday – no school" over rows of that day, "Afternoon – CANCELLED" over those
 * of the afternoon. Such a line over no rows of its own heads and notes nothing.
 */

/** Such lines as headings where rows of that day stand under them; else as lines that head and note nothing. */
export function closedHeads(items: readonly Item[], lines: readonly Line[]): Item[] {
  const [before, under] = [rowsBefore(items), rowsUnder(items)];
  const dayHeads = items.flatMap((item, i) => {
    const days = item.kind === 'heading' ? item.heading.days : (closingToldIn(lines[i]!.text)?.days ?? null);
    return days?.length === 1 && under[i] !== undefined && draftsIn(item).length === 0 ? [i] : [];
  });
  const titles = items.flatMap((item) => draftsIn(item).map(({ title }) => title));
  let isPartClosed = false;
  const isRooms = lines.some(({ text }) => roomIn(text)?.closed !== undefined);
  return items.map((item, i): Item => {
    const { text, heading: level } = lines[i]!;
    if (draftsIn(item).length > 0 || item.kind === 'blank') return item;
    const part = partIn(text, isPartClosed);
    if (part && under[i] !== undefined) {
      isPartClosed = part.closed !== undefined;
      return { kind: 'heading', line: i, heading: { ...part, level } };
    }
    const room = isRooms && draftsIn(items[i + 1]).length > 0 ? roomIn(text) : null;
    if (room) return { kind: 'heading', line: i, heading: { ...room, level } };
    if (item.kind === 'heading') isPartClosed = false;
    const closing = closingToldIn(text);
    if (!closing || closing.days === null || isTurn(items, lines, i)) return item;
    const [last, next] = [before[i], under[i]];
    // "No school this week" over the days of the week closes them all, and heads none.
    if (closing.days.length > 4) return { kind: 'skip', line: i };
    const byDays = dayHeads.some((at) => at !== i);
    const heads = next !== undefined && (byDays || (last !== undefined && startsAnew(last, next)));
    if (!isOfDay(closing, titles) && item.kind !== 'heading') {
      // "Wednesday – library closed" right over rows is when they are, and else a note.
      if (!heads || !weekdaysAtHead(text) || draftsIn(items[i + 1]).length === 0) return item;
    } else if (!heads) return { kind: 'skip', line: i };
    return { kind: 'heading', line: i, heading: { ...headingOf(text, closing, titles), level } };
  });
}

/** Is the whole day closed, not only one lesson or a place? */
export function isOfDay({ what, closes }: Closing, titles: readonly string[]): boolean {
  return what === null || (closes === 'all' && !titles.some((title) => isOf(what, title)));
}

/** "Wed: no music" between "Tue: Art" and "Thu: Library" is what that day brings. */
function isTurn(items: readonly Item[], lines: readonly Line[], i: number): boolean {
  return [i - 1, i + 1].some((at) => {
    const text = items[at]?.kind === 'words' ? lines[at]!.text : '';
    const head = weekdaysAtHead(text);
    return head?.firm === true && text.slice(head.end).trim() !== '' && closingToldIn(text) === null;
  });
}

function headingOf(text: string, closing: Closing, titles: readonly string[]): Heading {
  const closed: ClosedPart | null = isOfDay(closing, titles) ? (closing.half ?? 'all') : null;
  return { ...NO_HEADING, text: text.trim(), days: closing.days, ...(closed && { closed }) };
}

const NO_HEADING: Heading = {
  text: '',
  days: null,
  rotation: null,
  dayType: null,
  grade: false,
  named: false,
  level: null,
};

const PART =
  /^(?:mornings?|afternoons?|[ap]\.?m\.?|ma[nñ]ana|tarde|vormittag|nachmittag|matin|apr[eè]s-midi|mattina|pomeriggio)(?: (?:session|classes|lessons))?$/i;
const isPart = (words: string) => PART.test(words.replace(/\([^()]*\)?/g, '').trim());

/** "Afternoon – CANCELLED (early dismissal)", and behind it, where rows are held again, "Evening". */
function partIn(text: string, isClosed: boolean): Heading | null {
  const { rest, closes } = withoutClosing(text.trim(), isPart);
  if (closes !== null && isPart(rest)) return { ...NO_HEADING, isPart: true, closed: 'all' };
  return isClosed && isPart(text.replace(/:\s*$/, '')) ? { ...NO_HEADING, isPart: true } : null;
}

const ROOM = /^(?:room|rm\.?|class(?:room)?|sal[oó]n|aula|raum|salle) ?#?\w{1,4}:?$/i;
const isRoom = (words: string) => ROOM.test(words);

/** "Room 3 (closed today)", and the rooms beside it; null for any other line. */
function roomIn(text: string): Heading | null {
  const { rest, closes } = withoutClosing(text.trim(), isRoom);
  if (!isRoom(rest)) return null;
  return { ...NO_HEADING, text: rest, named: true, ...(closes !== null && { closed: 'all' as const }) };
}

/** For each line, the first row behind it that no heading parts from it. */
function rowsUnder(items: readonly Item[]): readonly (Draft | undefined)[] {
  let next: Draft | undefined;
  return items
    .toReversed()
    .map((item) => {
      const under = next;
      next = item.kind === 'heading' ? undefined : (draftsIn(item)[0] ?? next);
      return under;
    })
    .toReversed();
}
