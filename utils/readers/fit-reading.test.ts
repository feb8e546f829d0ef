import { describe, expect, it } from 'vitest';
import { someBlock, someTimetable } from '../../tests/support/made/blocks';
import type { Reading } from '../model/reading';
import { doubt, warning } from '../model/warning';
import { fitReading } from './fit-reading';

const WEEK = { from: '2026-09-14', to: '2026-09-18' };
const math = someBlock({ title: 'Math' });
const reading = (over: Partial<Reading>): Reading => ({
  reader: 'cal',
  view: 'week',
  shown: WEEK,
  timetables: [someTimetable('14', [math])],
  warnings: [],
  ...over,
});
const blocks = (...all: Parameters<typeof someTimetable>[1]) =>
  fitReading(reading({ timetables: [someTimetable('14', all)] }));

describe('a reading', () => {
  it('of an ordinary page stays as it is', () => expect(fitReading(reading({}))).toEqual(reading({})));

  it('with an event until 2099 keeps it for the days shown, and all else', () => {
    const online = someBlock({ title: 'Online', date: '2026-09-01', allDay: true, end: 26_000 * 1_440 });
    expect(blocks(online, math)).toMatchObject({
      timetables: [{ blocks: [{ title: 'Online', date: '2026-09-13', end: 7 * 1_440 }, math] }],
      warnings: [],
    });
  });

  it('with a title of 100 000 characters keeps its beginning', () => {
    const [long, other] = blocks(someBlock({ title: 'x'.repeat(100_000) }), math).timetables[0]!.blocks;
    expect([long!.title.length, other]).toEqual([10_000, math]);
  });

  it.each([
    ['no time', { start: Number.NaN }],
    ['a time before midnight', { start: -1 }],
    ['half a minute', { end: 600.5 }],
    ['a length of centuries', { end: 1e12 }],
    ['no date', { date: '2026-13-41' }],
  ])('with an event of %s leaves that out, and says so', (_, over) => {
    const { timetables, warnings } = blocks(someBlock({ title: 'Odd', ...over }), math);
    expect(timetables[0]!.blocks).toEqual([math]);
    expect(warnings).toEqual([warning('events-left-out', { count: 1 })]);
  });

  it('takes its doubts along to where its blocks stand now, and drops those about what is gone', () => {
    const nobody = { ...someTimetable('x', [math]), calendar: { token: '', name: null, own: false } };
    const two = someTimetable('14', [someBlock({ title: 'Odd', start: -1 }), math, math]);
    const about = (timetable: number, block: number) => ({
      ...doubt('cancelled', { title: 'Math' }),
      block: { timetable, block },
    });
    const page = warning('date-relative', {});
    const fit = fitReading(
      reading({ timetables: [nobody, two], warnings: [about(0, 0), about(1, 0), about(1, 2), page] }),
    );
    expect(fit.warnings).toEqual([
      warning('calendars-left-out', { count: 1 }),
      warning('events-left-out', { count: 1 }),
      about(0, 1),
      page,
    ]);
  });

  it('of more calendars than anybody has keeps the first thousand, and says so', () => {
    const many = Array.from({ length: 1_200 }, (_, index) => someTimetable(`c${index}`, [math]));
    const alternatives = [{ manner: 'text' as const, shown: null, timetables: many, warnings: [] }];
    const fit = fitReading(reading({ timetables: many, alternatives }));
    for (const one of [fit, ...fit.alternatives!]) {
      expect(one.timetables).toHaveLength(1_000);
      expect(one.warnings).toEqual([warning('calendars-left-out', { count: 200 })]);
    }
  });
});
