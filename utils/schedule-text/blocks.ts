import type { Block, Minutes } from '../model/block';
import type { ReadingWarning } from '../model/reading';
import { clock } from '../time/dates';
import { cutDays } from './day-words';
import type { Draft } from './draft';
import { timesOf, type Times } from './mend';
import { dayParts } from './per-day';
import type { Scope } from './sections';
import { titleOf } from './title';
import { hasWords, tidy } from './trim';

/** Longest stretch to the next row that can be a block's; after that its end is unknown. */
const LONGEST: Minutes = 180;
const LONGEST_NOTE = 400;

/** Blocks, the line each of them stands on, and what is doubtful about them. */
export interface ReadRows {
  readonly blocks: Block[];
  readonly lines: number[];
  readonly warnings: ReadingWarning[];
}

/** The rows of one section as blocks, with a warning for every row that had to be mended or is in doubt. */
export function blocksOf(drafts: readonly Draft[], scope: Scope): ReadRows {
  const times = timesOf(drafts);
  const warnings: ReadingWarning[] = [];
  const lineOf = new Map<Block, number>();
  const known: Block[] = drafts.flatMap((draft, i) => {
    const made = blocksOfRow(draft, times[i]!, times[i - 1]?.end ?? null, scope);
    for (const block of made) lineOf.set(block, draft.line);
    const warning = made[0] && warningOf(made[0].title, times[i]!, draft);
    if (warning) warnings.push(warning);
    return made;
  });
  const seen = new Set<string>();
  const once = known.filter((block) => {
    const key = JSON.stringify([block.title.toLowerCase(), block.start, block.end, block.days, block.rotation]);
    return seen.has(key) ? false : (seen.add(key), true);
  });
  return { blocks: withEnds(once), lines: once.map((block) => lineOf.get(block)!), warnings };
}

function blocksOfRow(draft: Draft, times: Times, lastEnd: Minutes | null, scope: Scope): Block[] {
  // "Until 8:05" begins where the row before it ends.
  const start = times.start ?? (lastEnd !== null && times.end !== null && lastEnd < times.end ? lastEnd : null);
  if (start === null) return [];
  const parts = draft.days ? [] : dayParts(draft.title);
  const own = cutDays(draft.title);
  const under = [own.title === '' ? '' : own.title];
  const rows = parts.length > 1 ? parts : under.map((title) => ({ title, days: draft.days ?? own.days }));
  const notes = draft.notes.map(tidy).filter(hasWords);
  return rows.flatMap(({ title: words, days }) => {
    const { title, note } = titleOf(words);
    if (!hasWords(title)) return [];
    const said = [...(note === null ? [] : [note]), ...notes].join(' ').slice(0, LONGEST_NOTE);
    return {
      title,
      note: said === '' ? null : said,
      date: null,
      days: days ?? scope.days,
      rotation: draft.rotation ?? own.rotation ?? scope.rotation,
      start,
      end: times.end,
      allDay: false,
      location: null,
      declined: false,
      task: false,
      timing: times.start === null ? 'implied' : 'stated',
    } satisfies Block;
  });
}

/** A start alone ends where the next row of such a day begins, when that is near. */
function withEnds(blocks: readonly Block[]): Block[] {
  const starts = [...blocks].sort((a, b) => a.start - b.start);
  return blocks.map((block) => {
    if (block.end !== null) return block;
    const [next] = starts.filter((other) => other !== block && other.start >= block.start && meet(block, other));
    const end = next && next.start > block.start && next.start - block.start <= LONGEST ? next.start : null;
    return end === null ? block : { ...block, end, timing: 'implied' };
  });
}

function meet(a: Block, b: Block): boolean {
  return a.days === null || b.days === null || a.days.some((day) => b.days!.includes(day));
}

function warningOf(title: string, { start, end, problem }: Times, draft: Draft): ReadingWarning | null {
  if (problem === null) return null;
  const typed = [draft.span.from, draft.span.to]
    .flatMap((one) => (one ? `${one.hour}:${String(one.minute).padStart(2, '0')}${one.half ?? ''}` : []))
    .join('–');
  const read = `${start === null ? '?' : clock(start)}–${end === null ? '?' : clock(end)}`;
  if (problem === 'length') {
    const message = `“${title}” says ${draft.minutes} minutes, but its times are ${typed}.`;
    return { code: 'length-disagrees', message, date: null };
  }
  if (problem === 'contradiction') {
    return {
      code: 'times-contradict',
      message: `“${title}” prints ${typed}, which cannot be; its end is left open.`,
      date: null,
    };
  }
  return { code: 'times-mended', message: `“${title}” prints ${typed}; read as ${read}.`, date: null };
}
