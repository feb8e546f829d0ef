import { describe, expect, it } from 'vitest';
import { takeFeed } from '../../utils/storage/feeds/take-feed';
import { feedSlices } from '../../utils/feeds/read-feed';
import { shrinks } from '../../utils/feeds/shrinks';
import { addFeed, keepFeed, newFeed } from '../../utils/storage/feeds/feeds';
import { allDay, freshDatabase } from '../../tests/support/stored/stored';
import { statedDays } from '../../utils/pipeline/stated-days';
import { addDays } from '../../utils/time/date/dates';
import { inSlices } from '../../utils/time/slices';
import { longestWait, Stopwatch, worked } from './cpu-time';
import { calendarOf, dailies, event, lessons, ruled, RULES, zoned } from './feed-texts';

/** Milliseconds of CPU time for which the background may block other work. */
const SLICE = 50;
/** Days that one calendar may tell of. */
const MOST_DAYS = 10_000;
const WHEN = { today: '2026-11-30', minute: 0, zone: 'America/New_York', hasCopy: false };
const DAYS = { from: '2025-10-26', to: '2027-12-30', zone: 'America/New_York' };

function feedOf(is: 'classroom' | 'district') {
  const use = is === 'classroom' ? { is } : { is, school: null };
  return newFeed({ id: 'f', address: 'https://maple.example/x.ics', name: '', use, addedAt: 1 });
}

const take = (text: string, is: 'classroom' | 'district') => takeFeed(feedOf(is), text, WHEN);

/** The best of a few tries, since the garbage of other work may be collected during one of them. */
async function bestOf(measure: () => Promise<number>, tries = 5): Promise<number> {
  let best = Infinity;
  for (let turn = 0; turn < tries; turn++) best = Math.min(best, await measure());
  return best;
}

async function cpu(act: () => Promise<unknown>): Promise<number> {
  const begun = worked();
  await act();
  return worked() - begun;
}

describe('a rule', () => {
  it.each(Object.entries(RULES))('of %s costs little, in small steps', async (_, { rule, often }) => {
    const longest = await bestOf(async () => {
      const watch = new Stopwatch();
      const { blocks, problems } = await inSlices(feedSlices(ruled(rule), DAYS), watch.breathe);
      expect(problems.map(({ code }) => code)).toEqual(often ? ['too-often'] : []);
      expect(blocks.length).toBeLessThan(50_000);
      expect(watch.all).toBeLessThan(1_000);
      return watch.longest;
    });
    expect(longest).toBeLessThan(SLICE);
  });
});

describe('a feed of the makers’ own zones', () => {
  it('that change nine times a day costs little, in small steps', async () => {
    const events = Array.from({ length: 300 }, (_, index) => [
      zoned(index, 'FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7,8,9'),
      event(`DTSTART;TZID=Zone ${index}:20261001T090000`, 'SUMMARY:Math').replace('UID:1', `UID:${index}`),
    ]);
    const text = calendarOf(...events.flat());
    let all = 0;
    const longest = await bestOf(async () => {
      const watch = new Stopwatch();
      expect((await inSlices(feedSlices(text, DAYS), watch.breathe)).blocks).toHaveLength(300);
      all = watch.all;
      return watch.longest;
    });
    expect(longest).toBeLessThan(SLICE);
    expect(all).toBeLessThan(1_000);
  });
});

describe('a copy of 17 MB', () => {
  const head = 'BEGIN:VCALENDAR\r\n';
  it.each([
    ['of events', head + 'BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261001T090000\r\nEND:VEVENT\r\n'.repeat(280_000)],
    ['of blank lines', head + ' \r\n'.repeat(5_600_000)],
  ])('%s is compared with the one before in small steps', async (_, made) => {
    // A text that was put together is a tree until it is first looked into.
    const text = new TextDecoder().decode(new TextEncoder().encode(made));
    const longest = await bestOf(async () => {
      const watch = new Stopwatch();
      await inSlices(shrinks(text, text), watch.breathe);
      return watch.longest;
    }, 3);
    expect(longest).toBeLessThan(SLICE);
  });
});

describe('a classroom', () => {
  it.each([
    [12, 100],
    [100, 1_000],
  ])('of %i lessons a day is taken within %i ms', async (count, most) => {
    const text = lessons(count);
    const read = await take(text, 'classroom');
    expect(read.ok && 'days' in read.taken.found && read.taken.found.days.get('2026-12-01')).toHaveLength(count);
    expect(await bestOf(() => cpu(() => take(text, 'classroom')))).toBeLessThan(most);
    expect(await bestOf(() => longestWait(() => take(text, 'classroom')))).toBeLessThan(SLICE);
  });

  it.each([12, 100])('of %i lessons a day is kept day by day, also where every one has changed', async (count) => {
    const db = await freshDatabase();
    await addFeed(db, feedOf('classroom'));
    const keep = async (text: string) => {
      const read = await take(text, 'classroom');
      if (!read.ok) return expect.unreachable();
      return longestWait(() => keepFeed(db, 'f', { ...read.taken, text }, 1));
    };
    const lengths = ['PT30M', 'PT35M', 'PT40M', 'PT45M', 'PT50M', 'PT55M'];
    await keep(lessons(count));
    const changed = () => keep(lessons(count).replaceAll('PT30M', lengths.pop()!));
    expect(await bestOf(changed, 3)).toBeLessThan(SLICE);
    expect(await db.count('days')).toBeGreaterThan(200);
  });
});

describe('a district', () => {
  it('of 10 000 days told, the most there may be, is kept in small steps, also where days that have begun are no longer listed', async () => {
    const db = await freshDatabase();
    await addFeed(db, feedOf('district'));
    const notices = Array.from({ length: MOST_DAYS }, (_, index) =>
      allDay(`No School ${index}`, addDays('2025-11-01', Math.floor(index / 20))),
    );
    const keep = (told: typeof notices, stated: ReturnType<typeof statedDays>) => {
      const found = { notices: told, stated };
      const { today: expandedOn, minute } = WHEN;
      return longestWait(() => keepFeed(db, 'f', { text: '', feed: {}, expandedOn, minute, found }, 1));
    };
    await keep(notices, statedDays(notices));
    const less = notices.slice(200);
    const stated = statedDays(less);
    // The test's database copies what it stores twice.
    expect(await bestOf(() => keep(less, stated))).toBeLessThan(SLICE);
    expect((await db.get('calendars', 'feed:f'))?.notices).toHaveLength(MOST_DAYS);
  });
});

describe('more than any school has', () => {
  it.each<[string, string, 'classroom' | 'district']>([
    ['500 lessons a day', lessons(500), 'classroom'],
    [
      'more days told than are kept',
      calendarOf(
        ...Array.from({ length: 30 }, (_, index) =>
          event('DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=DAILY;COUNT=350', `SUMMARY:No School ${index}`).replace(
            'UID:1',
            `UID:${index}`,
          ),
        ),
      ),
      'district',
    ],
    ['10 000 daily events', dailies(10_000), 'district'],
    ['100 000 daily events', dailies(100_000), 'district'],
    [
      'days of a year’s length, every day',
      calendarOf(event('DTSTART;VALUE=DATE:20250901', 'DURATION:P365D', 'RRULE:FREQ=DAILY', 'SUMMARY:No School')),
      'district',
    ],
    [
      'rules to be counted for hours',
      calendarOf(
        ...Array.from({ length: 2_000 }, (_, index) =>
          event(`DTSTART:19000101T${String(100_000 + index)}`, 'RRULE:FREQ=DAILY;COUNT=90000', 'SUMMARY:Math'),
        ),
      ),
      'district',
    ],
  ])('(%s) is refused with a reason', async (_, text, is) => {
    expect(await take(text, is)).toEqual({ ok: false, problem: { code: 'many' } });
  });

  it('in one event is cut, and told', async () => {
    const many = Array.from({ length: 20_000 }, () => 'EXDATE:20260917T090000Z');
    const text = calendarOf(event('DTSTART:20260901T090000', 'RRULE:FREQ=DAILY', ...many, 'SUMMARY:Math'));
    const read = await take(text, 'classroom');
    expect(read.ok && read.taken.feed.unread).toHaveLength(1);
  });
});
