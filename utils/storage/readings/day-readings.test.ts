import { beforeEach, describe, expect, it } from 'vitest';
import { allDay, block, day, freshDatabase } from '../../../tests/support/stored/stored';
import type { DayReading } from '../../model/classroom';
import { dayOf, daysOn, forgetDaysBefore, latestLike } from './day-readings';
import { byClassroom, daysLike } from './days-like';
import type { Database } from '../schema';

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

const put = (...days: DayReading[]) => Promise.all(days.map((row) => db.put('days', row)));
const dates = (rows: readonly DayReading[]) => rows.map(({ date }) => date);

describe('days as read', () => {
  it('are found by classroom and date, one a source', async () => {
    await put(
      day('a', '2026-09-14'),
      day('a', '2026-09-14', { source: 'b' }),
      day('a', '2026-09-15'),
      day('ab', '2026-09-14'),
    );
    expect((await dayOf(db, 'a', '2026-09-14')).map(({ source }) => source)).toEqual(['a', 'b']);
    expect(await dayOf(db, 'a', '2026-09-16')).toEqual([]);
    expect((await daysOn(db, '2026-09-14')).map(({ classroom }) => classroom)).toEqual(['a', 'a', 'ab']);
  });

  it('are forgotten before a date', async () => {
    await put(day('a', '2025-09-14'), day('b', '2025-09-15'), day('a', '2026-09-14'));
    await forgetDaysBefore(db, '2025-09-15');
    expect(dates(await db.getAll('days'))).toEqual(['2026-09-14', '2025-09-15']);
  });
});

describe('latestLike', () => {
  // 14 September 2026 is a Monday.
  const term = [
    day('a', '2026-09-07'),
    day('a', '2026-09-08'),
    day('a', '2026-09-14'),
    day('a', '2026-09-18'),
    day('a', '2026-09-21', { blocks: [] }),
    day('a', '2026-09-28', { blocks: [allDay('No School', '2026-09-28')] }),
    day('b', '2026-10-05'),
  ];

  it.each([
    ['the very day', 'mon', '2026-09-14', ['2026-09-14']],
    ['the Monday before a Sunday', 'mon', '2026-09-20', ['2026-09-14']],
    ['past days on which nothing happened', 'mon', '2026-10-09', ['2026-09-14']],
    ['not a day later than asked', 'mon', '2026-09-13', ['2026-09-07']],
    ['another weekday', 'fri', '2026-10-09', ['2026-09-18']],
    ['nothing before the first', 'fri', '2026-09-17', []],
    ['nothing of a weekday never read', 'wed', '2026-10-09', []],
  ] as const)('%s', async (_, weekday, onOrBefore, expected) => {
    await put(...term);
    expect(dates(await latestLike(db, 'a', weekday, onOrBefore))).toEqual(expected);
  });

  it('knows no other classroom', async () => {
    await put(...term);
    expect(await latestLike(db, 'c', 'mon', '2026-10-09')).toEqual([]);
  });

  it('brings all sources of the date, and lets the asker say which days fit', async () => {
    await put(...term, day('a', '2026-09-14', { source: 'x', blocks: [] }));
    expect((await latestLike(db, 'a', 'mon', '2026-10-09')).map(({ source }) => source)).toEqual(['a', 'x']);
    const notTwo = (rows: readonly DayReading[]) =>
      rows.length < 2 && rows[0]!.blocks.length > 0 && !rows[0]!.blocks[0]!.allDay;
    expect(dates(await latestLike(db, 'a', 'mon', '2026-10-09', notTwo))).toEqual(['2026-09-07']);
    expect(await latestLike(db, 'a', 'mon', '2026-10-09', () => false)).toEqual([]);
  });

  it('looks at no more rows than there are such weekdays', async () => {
    const year = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    await put(...year.map((date) => day('a', date, { blocks: [] })));
    let looked = 0;
    await latestLike(db, 'a', 'mon', '2026-12-31', () => (looked++, false));
    expect(looked).toBe(52);
  });
});

describe('daysLike', () => {
  it('finds each classroom its own day, near or far', async () => {
    await put(
      day('near', '2026-09-28'),
      day('near', '2026-09-21'),
      day('week', '2026-09-21'),
      day('far', '2026-06-01'),
      day('off', '2026-09-28', { blocks: [] }),
      day('off', '2026-08-31', { blocks: [block({ date: '2026-08-31' })] }),
      day('other', '2026-09-28'),
    );
    const found = await daysLike(db, ['near', 'week', 'far', 'off', 'never'], 'mon', '2026-09-30');
    expect(Object.fromEntries([...found].map(([id, rows]) => [id, dates(rows)]))).toEqual({
      near: ['2026-09-28'],
      week: ['2026-09-21'],
      far: ['2026-06-01'],
      off: ['2026-08-31'],
    });
  });

  it('gathers rows by classroom', () => {
    const rows = [day('a', '2026-09-14'), day('b', '2026-09-14'), day('a', '2026-09-14', { source: 'x' })];
    expect([...byClassroom(rows)].map(([id, all]) => [id, all.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});
