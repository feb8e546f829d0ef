import type { Block } from '../model/block';
import {
  AGES_MIN,
  LONGEST_BLOCK_MIN,
  LONGEST_KEY_CHARS,
  LONGEST_TEXT_CHARS,
  MOST_BLOCKS,
  MOST_TIMETABLES,
} from '../model/limits';
import type { Reading, Timetable } from '../model/reading';
import { movedWarnings, warning, type BlockPlace, type ReadingWarning } from '../model/warning';
import { cutLongBlock } from '../time/cut-long-block';

type Shown = Pick<Reading, 'shown' | 'timetables' | 'warnings'>;

/**
 * A reading in the form in which it is sent, planned with and kept. One bad value costs only itself: what goes on for
 * years is cut to the days shown, what is too long is shortened, and what is no block of a day is left out with a
 * warning.
 */
export function fitReading(reading: Reading): Reading {
  const { alternatives } = reading;
  const fit = { ...reading, ...fitShown(reading).fit };
  return alternatives ? { ...fit, alternatives: alternatives.map((one) => ({ ...one, ...fitShown(one).fit })) } : fit;
}

/** The same for a reading of one manner, with what its reader says of each block. */
export function fitWithNotes<N>(reading: Reading, notes: readonly (readonly N[])[]): [Reading, N[][]] {
  const { fit, from } = fitShown(reading);
  return [{ ...reading, ...fit }, from.map(({ at, blocks }) => blocks.map((block) => notes[at]![block]!))];
}

/** A timetable that is left, and its blocks that are, by their places before. */
interface Left {
  readonly at: number;
  readonly blocks: readonly number[];
}

function fitShown({ shown, timetables, warnings }: Shown): { readonly fit: Shown; readonly from: readonly Left[] } {
  const known = timetables.filter(({ calendar: { token } }) => token !== '' && token.length <= LONGEST_KEY_CHARS);
  const all = known.slice(0, MOST_TIMETABLES);
  const places = new Map<string, BlockPlace>();
  const from: Left[] = [];
  let left = 0;
  const fit = all.map((timetable, at): Timetable => {
    const before = timetables.indexOf(timetable);
    const kept = [...timetable.blocks.entries()].filter(([, block]) => isBlock(block)).slice(0, MOST_BLOCKS);
    kept.forEach(([index], block) => places.set(`${before} ${index}`, { timetable: at, block }));
    from.push({ at: before, blocks: kept.map(([index]) => index) });
    const blocks = kept.map(([, block]) => block);
    left += timetable.blocks.length - blocks.length;
    const { calendar } = timetable;
    return {
      ...timetable,
      calendar: { ...calendar, name: cut(calendar.name) },
      ...(timetable.dayType === undefined ? {} : { dayType: cut(timetable.dayType) }),
      blocks: blocks.map((block) => cutLongBlock(cutTexts(block), shown)),
    };
  });
  const gone = timetables.length - all.length;
  const lost: ReadingWarning[] = [
    ...(gone > 0 ? [warning('calendars-left-out', { count: gone })] : []),
    ...(left > 0 ? [warning('events-left-out', { count: left })] : []),
  ];
  const moved = movedWarnings(warnings, ({ timetable, block }) => places.get(`${timetable} ${block}`) ?? null);
  return { fit: { shown, timetables: fit, warnings: [...lost, ...moved] }, from };
}

function isBlock({ date, start, end }: Block): boolean {
  const isMinute = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;
  return (
    (date === null || !Number.isNaN(Date.parse(`${date}T00:00Z`))) &&
    isMinute(start, LONGEST_BLOCK_MIN) &&
    (end === null || isMinute(end, AGES_MIN))
  );
}

function cutTexts(block: Block): Block {
  const { title, note, location, rotation } = block;
  const isLong = [title, note, location, rotation].some((text) => (text?.length ?? 0) > LONGEST_TEXT_CHARS);
  return isLong
    ? { ...block, title: cut(title), note: cut(note), location: cut(location), rotation: cut(rotation) }
    : block;
}

function cut<T extends string | null>(text: T): T {
  return (text && text.length > LONGEST_TEXT_CHARS ? text.slice(0, LONGEST_TEXT_CHARS) : text) as T;
}
