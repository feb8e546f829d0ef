import { describe, expect, it } from 'vitest';
import { linesOf } from '../../tests/support/schedule-text/cases';
import type { Item } from './line/draft';
import { scanLine } from './row/scan-line';
import { CELLS, WHOLE_TEXT } from './steps';

/** What each day brings, by its number; then the times of the numbers. */
const ELECTIVES = `Day 1 Clay / Chess
Day 2 Chess / Garden
Day 3 Garden / Clay
8:30 - 9:10 Elective I
9:10 - 9:50 Elective II
9:50 - 10:10 Recess
10:10 - 11:00 Math`;

/** One cell a line; some cells hold two starts and two titles. */
const CELL_A_LINE = `Time
Activity
8:40
Hello Song
9:00
Table Work
9:30
9:45
Washing Hands
Snack
10:00
Garden
10:30
10:40
Coats
Bus Line`;

const scanned = (text: string) => linesOf(text).map(scanLine);

/** The steps with the one of that name behind its neighbour. */
function exchanged<T extends { name: string }>(steps: readonly T[], name: string): T[] {
  const at = steps.findIndex((step) => step.name === name);
  if (at < 0 || at + 1 === steps.length) throw new Error(`No step stands behind ${name}`);
  return steps.with(at, steps[at + 1]!).with(at + 1, steps[at]!);
}

const drafts = (items: readonly Item[]) =>
  items
    .flatMap((item) => (item.kind === 'rows' ? item.drafts : item.kind === 'time' ? [item.draft] : []))
    .map(({ span, title, rotation }) => [span.from?.hour, span.from?.minute, span.to?.hour, title.trim(), rotation]);

const whole = (text: string, steps = WHOLE_TEXT) =>
  drafts(steps.reduce<Item[]>((items, step) => step(items, linesOf(text)), scanned(text)));
const cells = (text: string, steps = CELLS) =>
  drafts(steps.reduce<Item[]>((items, step) => step(items), scanned(text)));

describe('neighbours that may not change places', () => {
  it('takes what each day brings before turns over a time', () => {
    expect(whole(ELECTIVES)).toContainEqual([8, 30, 9, 'Clay', 'Day 1']);
    expect(whole(ELECTIVES, exchanged(WHOLE_TEXT, 'turnsApart'))).not.toContainEqual([8, 30, 9, 'Clay', 'Day 1']);
  });

  it('takes two starts of a cell apart before it joins ends', () => {
    expect(cells(CELL_A_LINE)).toHaveLength(7);
    expect(cells(CELL_A_LINE, exchanged(CELLS, 'twoStarts'))).not.toHaveLength(7);
  });
});
