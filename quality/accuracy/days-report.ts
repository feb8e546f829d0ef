import { readFileSync } from 'node:fs';
import { toldOf } from '../../tests/support/made/day-titles';

/*
 * Titles of district calendars, written from knowledge of how districts write them, never looked up. Each batch was
 * labelled before it was measured and measured before its misses were read; the rules were then widened and the batch
 * kept as fixtures, so today's figure is one for titles that have been seen. A handful of labels were found wrong and put
 * right in the same step.
 */
const FIRST_MET: Readonly<Record<number, number>> = { 1: 81.2, 2: 87.6, 3: 75.1, 4: 91.0 };

export const BATCHES = Object.keys(FIRST_MET).map(Number);

export interface MetTitle {
  /** "early-release –12:15 for 3 4"; hours and grades are judged where the label says them. */
  readonly expected: string;
  readonly title: string;
  /** "08:00-10:00" of a timed event. */
  readonly hours: string | undefined;
}

export function metTitles(batch: number): MetTitle[] {
  const file = new URL(`../../utils/days/fixtures/met-${batch}.tsv`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [expected, title, hours] = line.split('\t');
      return { expected: expected!, title: title!, hours };
    });
}

export function isRight({ expected, title, hours }: MetTitle): boolean {
  const told = toldOf(title, hours);
  return expected === (expected.includes(' ') ? told : told.split(' ')[0]);
}

export function daysReport(): string {
  const lines = BATCHES.map((batch) => {
    const titles = metTitles(batch);
    const right = titles.filter(isRight).length;
    const share = ((100 * right) / titles.length).toFixed(1);
    return `batch ${batch}: ${right} of ${titles.length} titles right, ${share}%  (first met: ${FIRST_MET[batch]}%)`;
  });
  return ['Kinds of day from titles', ...lines].join('\n');
}
