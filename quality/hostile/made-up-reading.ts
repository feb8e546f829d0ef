import fc from 'fast-check';
import type { Block } from '../../utils/model/block';
import type { Reading, Timetable } from '../../utils/model/reading';

/** Readings that no page gives: they hold any words, times and dates, and values that are none of these. */

/** Names that every object has. A list of words must not take them for its own. */
export const OWN = Object.getOwnPropertyNames(Object.prototype);
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('x'.repeat(120_000), 'No School', ...OWN, ...OWN.map((name) => `grade ${name}`)),
);
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 });
const minutes = fc.oneof(fc.integer({ min: 0, max: 1_440 }), fc.double(), fc.integer(), fc.constant(29_000 * 1_440));
export const dates = fc.constantFrom(
  '2026-09-14',
  '2026-11-30',
  '2026-12-01',
  '2020-01-01',
  '2099-12-31',
  '2026-02-30',
  '9999-12-31',
);

const block: fc.Arbitrary<Block> = fc.record({
  title: words,
  note: some(words),
  date: some(dates),
  days: some(fc.subarray(['mon', 'tue', 'sat'] as const)),
  rotation: some(words),
  start: minutes,
  end: some(minutes),
  allDay: fc.boolean(),
  location: some(words),
  declined: fc.boolean(),
  task: fc.boolean(),
  timing: fc.constantFrom('stated', 'implied'),
});
const timetable: fc.Arbitrary<Timetable> = fc
  .record({
    calendar: fc.record({
      token: fc.oneof(
        fc.string({ maxLength: 20 }),
        fc.constantFrom('a', 'b', '\uffff', '__proto__', 't'.repeat(1_999), 't'.repeat(9_999)),
      ),
      name: some(words),
      own: fc.boolean(),
    }),
    grade: fc.constantFrom(null, 'K', '3'),
    dayType: fc.option(words, { freq: 3, nil: undefined }),
    blocks: fc.array(block, { maxLength: 5 }),
  })
  .map(({ dayType, ...rest }) => (dayType === undefined ? rest : { ...rest, dayType }));
export const madeUpReading: fc.Arbitrary<Reading> = fc.record({
  reader: fc.constantFrom('google-calendar', 'any-page', 'file'),
  view: fc.constantFrom('week', 'month'),
  shown: fc.constantFrom({ from: '2026-11-30', to: '2026-12-04' }, null),
  timetables: fc.array(timetable, { maxLength: 4 }),
  warnings: fc.constant([]),
});
