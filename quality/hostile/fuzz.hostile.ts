import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { NotAFeed } from '../../utils/feeds/feed-problem';
import { readFeed } from '../../utils/feeds/read-feed';
import { LONGEST_BLOCK_MIN } from '../../utils/model/limits';
import { newFeed } from '../../utils/storage/feeds/feeds';
import { takeFeed } from '../../utils/storage/feeds/take-feed';
import * as shape from '../../utils/storage/shapes';
import { worked } from './cpu-time';
import { calendarOf, event } from './feed-texts';
import { madeUpFeed } from './made-up-feed';
import { runs } from './runs';

const DAYS = { from: '2025-10-26', to: '2027-12-30', zone: 'America/New_York' };
const FEED = newFeed({ id: 'f', address: null, name: '', use: { is: 'district', school: null }, addedAt: 1 });
/** Milliseconds of CPU time for the worst feed. */
const PATIENCE = 1_500;

/** A calendar whose event begins anew every day and lasts for years. */
const LONG_EVERY_DAY = calendarOf(
  event('DTSTART:20240101', 'DTEND:20260914T092000', 'RRULE:FREQ=DAILY', 'SUMMARY:No School'),
);

function read(text: string): ReturnType<typeof readFeed> | null {
  try {
    return readFeed(text, DAYS);
  } catch (error) {
    if (error instanceof NotAFeed) return null;
    throw error;
  }
}

/** Milliseconds of CPU time to read a feed and to work out what it says about the days. */
async function workOf(text: string): Promise<number> {
  const begun = worked();
  await takeFeed(FEED, text, { today: '2026-11-30', minute: 0, zone: DAYS.zone, hasCopy: false });
  return worked() - begun;
}

/** A machine that does other things as well takes longer at times: the least of several counts. */
async function isTooMuchWork(text: string): Promise<boolean> {
  for (let i = 0; i < 3; i++) if ((await workOf(text)) <= PATIENCE) return false;
  return true;
}

/** The faults in what was read; empty if there are none. */
async function faults(text: string, { blocks, events }: ReturnType<typeof readFeed>): Promise<string[]> {
  const isPlain = !/RRULE|RDATE|RECURRENCE/i.test(text.replace(/\r?\n[ \t]|\r[ \t]/g, ''));
  return [
    ...(blocks.every((block) => v.is(shape.block, block)) ? [] : ['a block that may not be kept']),
    ...(blocks.every(({ start, end }) => end === null || (end >= start && end <= LONGEST_BLOCK_MIN))
      ? []
      : ['an odd end']),
    ...(blocks.every(({ date }) => date !== null && date <= DAYS.to) ? [] : ['a day that was not asked for']),
    ...(isPlain && blocks.length > events ? ['more lessons than events'] : []),
    ...((await isTooMuchWork(text)) ? ['too much work'] : []),
  ];
}

it('any feed is read or refused, and nothing is invented', async () => {
  let tried = 0;
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(madeUpFeed, async (text) => {
      tried++;
      const found = read(text);
      if (!found) return;
      if (found.blocks.length > 0) kept++;
      expect(await faults(text, found)).toEqual([]);
    }),
    { numRuns: runs(400, 100_000), examples: [[LONG_EVERY_DAY]] },
  );
  console.log(`fuzz: ${tried} feeds, ${kept} with something in them, nothing odd`);
  expect(kept).toBeGreaterThan(tried / 5);
});
