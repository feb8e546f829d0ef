import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { NotAFeed } from '../../utils/feeds/feed-problem';
import { readFeed } from '../../utils/feeds/read-feed';
import { LONGEST_BLOCK_MIN } from '../../utils/model/limits';
import { speaksOfDays } from '../../utils/pipeline/speaks-of-days';
import { statedDays } from '../../utils/pipeline/stated-days';
import * as shape from '../../utils/storage/shapes';
import { worked } from './cpu-time';
import { madeUpFeed } from './made-up-feed';
import { runs } from './runs';

const DAYS = { from: '2025-10-26', to: '2027-12-30', zone: 'America/New_York' };
/** CPU ms for the worst of them. */
const PATIENCE = 1_500;

function read(text: string): ReturnType<typeof readFeed> | null {
  try {
    return readFeed(text, DAYS);
  } catch (error) {
    if (error instanceof NotAFeed) return null;
    throw error;
  }
}

/** What is wrong with what was read; empty where nothing is. */
function faults(text: string): string[] {
  const begun = worked();
  const found = read(text);
  if (!found) return [];
  const { blocks, events } = found;
  const isPlain = !/RRULE|RDATE|RECURRENCE/i.test(text.replace(/\r?\n[ \t]|\r[ \t]/g, ''));
  statedDays(blocks.filter(speaksOfDays));
  return [
    ...(blocks.every((block) => v.is(shape.block, block)) ? [] : ['a block that may not be kept']),
    ...(blocks.every(({ start, end }) => end === null || (end >= start && end <= LONGEST_BLOCK_MIN))
      ? []
      : ['an odd end']),
    ...(blocks.every(({ date }) => date !== null && date <= DAYS.to) ? [] : ['a day that was not asked for']),
    ...(isPlain && blocks.length > events ? ['more lessons than events'] : []),
    ...(worked() - begun > PATIENCE ? ['too much work'] : []),
  ];
}

it('any feed is read or refused, and nothing is invented', () => {
  let tried = 0;
  let kept = 0;
  fc.assert(
    fc.property(madeUpFeed, (text) => {
      tried++;
      if (read(text)?.blocks.length) kept++;
      expect(faults(text)).toEqual([]);
    }),
    { numRuns: runs(400, 100_000) },
  );
  console.log(`fuzz: ${tried} feeds, ${kept} with something in them, nothing odd`);
  expect(kept).toBeGreaterThan(tried / 5);
});
