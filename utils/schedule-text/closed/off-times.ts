import { closesAs } from '../../words/lists/closing';
import type { Draft } from '../line/draft';
import type { Unit } from '../row/row-spans';

/*
 * Words right behind one of several times that call that time off: "PE: Tuesday 9:00–9:40 (canceled), Friday 10:00–10:40",
 * "Writing 9:00–9:45 moved to 1:00–1:45".
 */

/** A line without such words, in whose place blanks stand, and what each time they follow is noted with. */
export interface OffTimes {
  readonly text: string;
  readonly notes: ReadonlyMap<Unit['spans'][number], string>;
}

const BEHIND = /^[\s([–—-]{0,4}(?<said>[^,;()[\]|/–—]{1,60}?)[\s)\]]{0,3}(?=[,;|/]|$)/u;
const MOVED =
  /\s(?<said>(?:(?:is|was|has been) )?(?:moved|changed|rescheduled|postponed|switched|pushed)(?: up| back)? (?:to|until))\s*$/iu;

export function offTimes(line: string, units: readonly Unit[]): OffTimes {
  const notes = new Map<Unit['spans'][number], string>();
  let text = line;
  for (const [i, { end, spans }] of units.entries()) {
    const gap = line.slice(end, units[i + 1]?.index ?? line.length);
    const found = BEHIND.exec(gap);
    const said = found?.groups?.['said']?.trim() ?? '';
    if (!found || said === '' || closesAs(said) === null) continue;
    for (const span of spans) notes.set(span, said);
    text = text.slice(0, end) + ''.padEnd(found[0].length) + text.slice(end + found[0].length);
  }
  return { text, notes };
}

/** The rows of such a line, those of its times that are called off noted so. */
export function noteOffTimes(drafts: readonly Draft[], { notes }: OffTimes): Draft[] {
  return drafts.map((draft) => {
    const said = notes.get(draft.span);
    return said === undefined ? draft : { ...draft, notes: [said, ...draft.notes] };
  });
}

/** What of "Writing 9:00–9:45 moved to 1:00–1:45" is a row by itself, and what is said of its time; null for any other line. */
export function movedTime(line: string, units: readonly Unit[]): { row: string; said: string } | null {
  const [from, to] = units;
  if (units.length !== 2 || /\p{L}{2}/u.test(line.slice(to!.end))) return null;
  const gap = line.slice(from!.end, to!.index);
  const found = MOVED.exec(gap);
  const row = line.slice(0, from!.end) + gap.slice(0, found?.index);
  return found && { row, said: `${found.groups!['said']!} ${line.slice(to!.index, to!.end)}` };
}
