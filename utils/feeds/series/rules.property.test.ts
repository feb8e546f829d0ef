import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { expect, it } from 'vitest';
import { parseRule } from './rule';
import { ruleWalls } from './rule-walls';
import { Work } from '../work';

/*
 * Any rule a calendar may hold makes the same walls as another implementation's. Walls are read as if in UTC, where no
 * clock changes, so only the arithmetic of days is compared.
 */
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const some = <T>(values: readonly T[], most = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });
const part = (name: string, values: fc.Arbitrary<readonly (string | number)[]>) =>
  fc.option(
    values.map((list) => `;${name}=${list.join(',')}`),
    { nil: '' },
  );

const ends = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 40 }).map((count) => `;COUNT=${count}`),
);
const interval = fc.integer({ min: 1, max: 4 }).map((beat) => `;INTERVAL=${beat}`);
const months = part('BYMONTH', some([1, 2, 3, 8, 9, 12]));
/** Never "every Monday and the last Friday" in one rule, which the other implementation does not read. */
const nth = fc.oneof(some(DAYS), some(DAYS.flatMap((day) => [`1${day}`, `3${day}`, `-1${day}`])));
const daily = fc.tuple(fc.constant('FREQ=DAILY'), interval, months, part('BYDAY', some(DAYS)), ends);
const weekly = fc.tuple(
  fc.constant('FREQ=WEEKLY'),
  interval,
  fc.constantFrom('', ';WKST=SU', ';WKST=MO'),
  part('BYDAY', some(DAYS, 5)),
  ends,
);
const monthly = fc.tuple(
  fc.constant('FREQ=MONTHLY'),
  interval,
  fc.oneof(part('BYDAY', nth), part('BYMONTHDAY', some([1, 15, 29, 30, 31, -1, -2]))),
  ends,
);
const monthlyAt = fc.tuple(
  fc.constant('FREQ=MONTHLY'),
  interval,
  part('BYDAY', some(DAYS, 5)).filter((days) => days !== ''),
  part('BYSETPOS', some([1, 2, -1], 2)),
  ends,
);
const yearly = fc.tuple(
  fc.constant('FREQ=YEARLY'),
  fc.constantFrom('', ';INTERVAL=2'),
  months,
  fc.oneof(part('BYMONTHDAY', some([1, 15, 29, 31, -1])), part('BYDAY', nth)),
  ends,
);
const rules = fc.oneof(daily, weekly, monthly, monthlyAt, yearly).map((parts) => parts.join(''));
const starts = fc
  .integer({ min: Date.UTC(2023, 0, 1) / 86_400_000, max: Date.UTC(2026, 11, 31) / 86_400_000 })
  .map((day) => (day * 24 + 9) * 3600);

const FROM = Date.UTC(2025, 6, 1) / 1000;
const TO = Date.UTC(2027, 6, 1) / 1000;
const stamp = (wall: number) => new Date(wall * 1000).toISOString().replace(/[-:]|\.\d+/g, '');

function byThem(rule: string, start: number): number[] {
  const theirs = new RRuleTemporal({ rruleString: `DTSTART:${stamp(start)}\nRRULE:${rule}` });
  return theirs.between(new Date(FROM * 1000), new Date(TO * 1000), true).map((at) => at.epochMilliseconds / 1000);
}

it('makes the walls the other implementation makes', () => {
  fc.assert(
    fc.property(rules, starts, (rule, start) => {
      expect(ruleWalls(parseRule(rule), start, FROM, TO, new Work())).toEqual(byThem(rule, start));
    }),
    { numRuns: 150 },
  );
});

it('ends for every rule, also one that can never come true', () => {
  const hostile = fc.tuple(
    fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    fc.integer({ min: 1, max: 999_999 }),
    months,
    part('BYDAY', nth),
    part('BYSETPOS', some([1, 366, -366])),
  );
  fc.assert(
    fc.property(hostile, starts, ([freq, beat, ...parts], start) => {
      const walls = ruleWalls(
        parseRule(
          `FREQ=${freq};INTERVAL=${beat}${parts.join('')};BYMONTHDAY=30`.replace(
            /WEEKLY(.*);BYMONTHDAY=30/,
            'WEEKLY$1',
          ),
        ),
        start,
        FROM,
        TO,
        new Work(),
      );
      expect(
        walls.every((wall, i) => wall >= FROM && wall <= TO && wall >= start && (i === 0 || wall > walls[i - 1]!)),
      ).toBe(true);
    }),
    { numRuns: 100 },
  );
});
