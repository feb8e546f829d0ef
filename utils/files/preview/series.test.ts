import { describe, expect, it } from 'vitest';
import { block } from '../../../tests/support/made/days';
import type { Block } from '../../model/block';
import type { Weekday } from '../../model/vocabulary';
import { addDays, weekdayOf } from '../../time/date/dates';
import { blocksOfRows, datesOf, newRow, onWeekdays, seriesOf, weekdaysOfRow } from './series';

const MONDAY = '2026-09-14';
const on = (title: string, date: string | null, start = '09:10', end = '10:00'): Block => ({
  ...block(title, start, end),
  date,
});
/** The school days of `weeks` weeks. */
const schoolDays = (weeks: number) =>
  Array.from({ length: weeks * 7 }, (_, day) => addDays(MONDAY, day)).filter(
    (date) => !['sat', 'sun'].includes(weekdayOf(date)),
  );
const DATES = schoolDays(4);
const daily = DATES.map((date) => on('Writers Workshop', date));
const moved = on('Writers Workshop', '2026-10-12', '10:30', '11:20');

describe('the rows of a timetable', () => {
  it.each<[string, Block[], (readonly [string, number, number | null])[]]>([
    [
      'one row a weekly lesson, whatever its note',
      daily.map((one, i) => ({ ...one, note: `Day ${i}` })),
      [['Writers Workshop', 20, null]],
    ],
    [
      'two lessons mixed by date',
      DATES.flatMap((date) => [on('Math', date), on('Art', date, '11:00', '11:40')]),
      [
        ['Math', 20, null],
        ['Art', 20, null],
      ],
    ],
    [
      'few days at other minutes are an exception',
      [...daily, moved],
      [
        ['Writers Workshop', 20, null],
        ['Writers Workshop', 1, 0],
      ],
    ],
    [
      'an exception that comes first',
      [moved, ...daily],
      [
        ['Writers Workshop', 1, 1],
        ['Writers Workshop', 20, null],
      ],
    ],
    [
      'as often at other minutes is a row of its own',
      [...daily.slice(0, 10), ...DATES.slice(10).map((date) => on('Writers Workshop', date, '13:00', '13:40'))],
      [
        ['Writers Workshop', 10, null],
        ['Writers Workshop', 10, null],
      ],
    ],
    [
      'another lesson at those minutes is no exception',
      [...daily, on('Assembly', '2026-09-21')],
      [
        ['Writers Workshop', 20, null],
        ['Assembly', 1, null],
      ],
    ],
    [
      'undated rows stay apart',
      [on('Math', null), on('Math', null)],
      [
        ['Math', 1, null],
        ['Math', 1, null],
      ],
    ],
    ['nothing', [], []],
  ])('%s', (_, blocks, rows) => {
    const found = seriesOf(blocks);
    expect(found.map((row) => [row.blocks[0]!.title, row.blocks.length, row.exceptionOf])).toEqual(rows);
    expect(blocksOfRows(found)).toHaveLength(blocks.length);
    expect(new Set(blocksOfRows(found))).toEqual(new Set(blocks));
  });
});

describe('the weekdays of a row', () => {
  const [row] = seriesOf(daily);
  const [undated] = seriesOf([on('Math', null)]);

  it.each<[string, Weekday[], number, Weekday[]]>([
    ['fewer', ['mon', 'wed'], 8, ['mon', 'wed']],
    ['none: stays as it is', [], 20, ['mon', 'tue', 'wed', 'thu', 'fri']],
    ['one the timetable has no date of', ['sat'], 20, ['mon', 'tue', 'wed', 'thu', 'fri']],
  ])('%s', (_, days, count, left) => {
    const made = onWeekdays(row!, days, DATES);
    expect([made.blocks.length, weekdaysOfRow(made)]).toEqual([count, left]);
  });

  it('put back are the dates that were read, with what was changed since', () => {
    const [gapped] = seriesOf(daily.filter(({ date }) => date !== '2026-09-22'));
    const off = onWeekdays(gapped!, ['mon'], DATES);
    const renamed = { ...off, blocks: off.blocks.map((one) => ({ ...one, title: 'Writing' })) };
    const back = onWeekdays(renamed, ['mon', 'tue'], DATES);
    expect(back.blocks.map(({ date }) => date)).not.toContain('2026-09-22');
    expect(new Set(back.blocks.map(({ title }) => title))).toEqual(new Set(['Writing']));
  });

  it('of an undated row are said, and none is any day', () => {
    expect(onWeekdays(undated!, ['tue'], []).blocks).toMatchObject([{ date: null, days: ['tue'] }]);
    expect(onWeekdays(undated!, [], []).blocks).toMatchObject([{ date: null, days: null }]);
  });
});

describe('a new row', () => {
  it('begins where the last ends, on every school day of a dated timetable', () => {
    const made = newRow(seriesOf(daily), datesOf(daily));
    expect(made).toMatchObject({ id: 1, exceptionOf: null });
    expect(made.blocks.map(({ date }) => date)).toEqual(DATES);
    expect(made.blocks[0]).toMatchObject({ title: '', start: 600, end: 630 });
  });

  it('has no date where the timetable has none', () => {
    expect(newRow([], []).blocks).toMatchObject([{ date: null, days: null, start: 480, end: 510 }]);
  });
});
