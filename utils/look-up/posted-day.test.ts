import { describe, expect, it } from 'vitest';
import { block } from '../../tests/support/stored/stored';
import type { Block } from '../model/block';
import type { TypicalReading } from '../model/classroom';
import { postedDay, type DateAsKnown } from './posted-day';

/** A Tuesday. */
const TUESDAY: DateAsKnown = { date: '2026-09-15', kind: 'regular', rotations: [] };

function posted(dayType: string | null, blocks: readonly Partial<Block>[], over: Partial<TypicalReading> = {}) {
  return {
    classroom: 'c',
    source: `page:${dayType}`,
    dayType,
    blocks: blocks.map((part) => block({ date: null, ...part })),
    readAt: 1,
    where: 'maple.example/bells',
    before: null,
    ...over,
  };
}

describe('of several kinds of day', () => {
  const all = ['Regular Day', 'Minimum Day', '2-Hour Delay', 'Assembly'].map((name) => posted(name, [{ title: name }]));
  it.each<[DateAsKnown['kind'], string | undefined]>([
    ['regular', 'Regular Day'],
    ['early-release', 'Minimum Day'],
    ['late-start', '2-Hour Delay'],
    ['special', 'Assembly'],
    ['testing', 'Regular Day'],
  ])('a %s day has %s', (kind, title) => {
    expect(postedDay(all, { ...TUESDAY, kind }, undefined)?.blocks[0]?.title).toBe(title);
  });
});

it.each<[string, TypicalReading[], Partial<DateAsKnown>, string[]]>([
  ['any weekday', [posted(null, [{ title: 'Math' }])], {}, ['Math']],
  ['no weekend', [posted(null, [{ title: 'Math' }])], { date: '2026-09-19' }, []],
  [
    'its own weekday',
    [
      posted(null, [
        { title: 'Art', days: ['tue'] },
        { title: 'PE', days: ['mon'] },
      ]),
    ],
    {},
    ['Art'],
  ],
  ['its rotation day', [posted(null, [{ title: 'Art', rotation: 'Day 4' }])], { rotations: ['4'] }, ['Art']],
  ['nothing that has ended', [posted(null, [{ title: 'Art', note: 'until Sept. 8' }, { title: 'PE' }])], {}, ['PE']],
  ['nothing that begins later', [posted(null, [{ title: 'Art starting Oct 6' }, { title: 'PE' }])], {}, ['PE']],
  [
    'the third Tuesday of a month',
    [
      posted(null, [
        { title: 'Art', note: '1st & 3rd Tuesday' },
        { title: 'PE', note: '2nd Tuesday' },
      ]),
    ],
    {},
    ['Art'],
  ],
  [
    'what may be there, which is asked',
    [posted(null, [{ title: 'Art every other Tuesday' }])],
    {},
    ['Art every other Tuesday'],
  ],
  [
    'what may be of its week, which is asked',
    [
      posted(null, [
        { title: 'Art', rotation: 'Week A' },
        { title: 'PE', rotation: 'Odd weeks' },
      ]),
    ],
    {},
    ['Art', 'PE'],
  ],
  [
    'its week, where a calendar says which it is',
    [
      posted(null, [
        { title: 'Art', rotation: 'Week A' },
        { title: 'PE', rotation: 'Week B' },
      ]),
    ],
    { rotations: ['Week B'] },
    ['PE'],
  ],
  ['no rotation day nobody knows', [posted(null, [{ title: 'Art', rotation: 'A' }])], {}, []],
  [
    'what is posted for its weekday',
    [posted('Regular', [{ title: 'Math' }]), posted('Tuesday Schedule', [{ title: 'Choir' }], { readAt: 2 })],
    { kind: 'early-release' },
    ['Choir'],
  ],
  [
    'a kind of day printed for its weekday, on an ordinary day as well',
    [
      posted(null, [{ title: 'Math', days: ['mon', 'wed'] }]),
      posted('Early Release', [{ title: 'Art', days: ['tue'] }]),
    ],
    {},
    ['Art'],
  ],
  [
    'a kind of day printed for its weekday, before a list for every day',
    [posted(null, [{ title: 'Math' }]), posted('Early Release', [{ title: 'Art', days: ['tue'] }])],
    {},
    ['Art'],
  ],
  [
    'no kind of day where the ordinary schedule names the weekday',
    [posted(null, [{ title: 'Math', days: ['tue'] }]), posted('Minimum Day', [{ title: 'Art', days: ['tue'] }])],
    {},
    ['Math'],
  ],
  [
    'no kind of day that may be any day',
    [
      posted(null, [{ title: 'Math' }]),
      posted('Rainy Day', [{ title: 'Art', days: ['mon', 'tue', 'wed', 'thu', 'fri'] }]),
    ],
    {},
    ['Math'],
  ],
  ['nothing posted for another weekday', [posted('Friday Schedule', [{}]), posted('Regular', [])], {}, []],
  ['one kind of day of an odd name', [posted('Koala Day', [{ title: 'Math' }])], {}, ['Math']],
  ['none of two odd names', [posted('Koala Day', [{}]), posted('Panda Day', [{}])], {}, []],
  ['no regular day by a minimum day’s schedule', [posted('Minimum Day', [{}]), posted('Assembly', [{}])], {}, []],
])('%s', (_, readings, at, titles) => {
  expect((postedDay(readings, { ...TUESDAY, ...at }, undefined)?.blocks ?? []).map(({ title }) => title)).toEqual(
    titles,
  );
});

it('believes what was read last, unless the OT believes another', () => {
  const readings = [posted(null, [{ title: 'New' }], { source: 'a', readAt: 9 }), posted(null, [{}], { source: 'b' })];
  expect(postedDay(readings, TUESDAY, undefined)?.reading.source).toBe('a');
  expect(postedDay(readings, TUESDAY, 'b')?.reading.source).toBe('b');
});

it('answers with dated blocks', () => {
  const found = postedDay([posted(null, [{ days: ['tue'] }])], TUESDAY, undefined);
  expect(found?.blocks[0]).toMatchObject({ date: '2026-09-15', days: null });
});

it('keeps the words of a week nobody knows, and of no other', () => {
  const of = (rotation: string, rotations: string[]) =>
    postedDay([posted(null, [{ rotation }])], { ...TUESDAY, rotations }, undefined)?.blocks[0]?.rotation;
  expect([of('Week A', []), of('Week A', ['Week A']), of('Day 4', ['4'])]).toEqual(['Week A', null, null]);
});

it.each<[string, DateAsKnown['kind']]>([
  ['Modified Day', 'early-release'],
  ['Rainy Day', 'special'],
  ['Homeroom Schedule', 'special'],
  ['Virtual Day', 'special'],
  ['Two Hour Schedule', 'late-start'],
])('the popup takes "%s" for the kind of day the windows take it for', (dayType, kind) => {
  const all = [posted('Regular', [{ title: 'Math' }]), posted(dayType, [{ title: 'Choir' }])];
  expect(postedDay(all, { ...TUESDAY, kind }, undefined)?.blocks[0]?.title).toBe('Choir');
});
