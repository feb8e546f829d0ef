import { describe, expect, it } from 'vitest';
import { allDay, block, reading, timetable } from '../../tests/support/stored/stored';
import { someChip } from '../../tests/support/made/copies';
import { COPY } from '../../tests/support/stored/message-rights';
import type { BackgroundProtocol } from '../../utils/messaging/protocol';
import { CHECKS } from './checks';

const ref = { token: '14', name: null, own: false };
const about = { source: 'cal:14', ref };
const keep = {
  reading: reading([timetable('14', [block(), allDay('Break', '2026-09-14', 5)])]),
  where: 'https://calendar.example/r/week',
};
const correction = {
  is: 'correction',
  classroom: 'a',
  block: 'x',
  title: 'X',
  activity: null,
  mode: 'work',
  workStart: 10,
};

const where = 'calendar.example/r/week';
const [CHIP] = COPY.chips as [(typeof COPY.chips)[number]];
const said = { timetables: keep.reading.timetables, warnings: [], shown: null };

describe.each<[keyof BackgroundProtocol, readonly unknown[], readonly [unknown, string][]]>([
  [
    'overlay:survey',
    [
      { reading: null, where },
      { reading: keep.reading, where },
      { reading: reading([timetable('14', [allDay('Leave', '2026-09-14', 900)])]), where },
      { reading: reading([{ ...timetable('14', []), dayType: 'Minimum Day' }]), where },
      { reading: { ...keep.reading, alternatives: [{ ...said, manner: 'text' }] }, where },
      { reading: null, where, words: true },
      { reading: null, where, copy: COPY },
      { reading: null, where, copy: { ...COPY, chips: [someChip('x'.repeat(40_000), 8)] } },
      { reading: null, where, copy: { ...COPY, shown: null, lang: null, hours: [null], texts: COPY.chips } },
    ],
    [
      [{ reading: null, where, words: 'all' }, 'words'],
      [{ reading: null, where, copy: null }, 'copy'],
      [{ reading: null, where, copy: { ...COPY, view: 'year' } }, 'copy.view'],
      [{ reading: null, where, copy: { ...COPY, chips: Array(5_001).fill(CHIP) } }, 'copy.chips'],
      [
        { reading: null, where, copy: { ...COPY, chips: [{ ...CHIP, seen: Array(101).fill('x') }] } },
        'copy.chips.0.seen',
      ],
      [
        { reading: null, where, copy: { ...COPY, chips: [{ ...CHIP, box: { top: NaN, height: 1 } }] } },
        'copy.chips.0.box.top',
      ],
      [
        { reading: null, where, copy: { ...COPY, chips: Array(500).fill({ ...CHIP, seen: ['x'.repeat(9_000)] }) } },
        'copy.chips',
      ],
      [{ reading: null, where, copy: { ...COPY, hours: [Infinity] } }, 'copy.hours.0'],
      [
        { reading: null, where, copy: { ...COPY, chips: [{ ...CHIP, place: { ...CHIP.place, date: '2026-02-30' } }] } },
        'copy.chips.0.place.date',
      ],
      [{ reading: null, where, copy: { ...COPY, shown: { from: '2026-01-01', to: '2028-01-01' } } }, 'copy.shown'],
      [null, ''],
      [{}, 'reading'],
      [{ reading: null }, 'where'],
      [
        { reading: { ...keep.reading, alternatives: [{ ...said, manner: 'magic' }] }, where },
        'reading.alternatives.0.manner',
      ],
      [
        { reading: { ...keep.reading, timetables: [{ ...keep.reading.timetables[0], calendar: null }] } },
        'reading.timetables.0.calendar',
      ],
    ],
  ],
  [
    'reading:keep',
    [keep, { ...keep, reading: { ...keep.reading, shown: null } }],
    [
      [{ ...keep, reading: null }, 'reading'],
      [{ ...keep, reading: reading([timetable('14', [block({ start: -1 })])]) }, 'reading.timetables.0.blocks.0.start'],
      [
        { ...keep, reading: reading([timetable('14', [block({ start: NaN })])]) },
        'reading.timetables.0.blocks.0.start',
      ],
      [{ ...keep, reading: reading([], { shown: { from: '2026-09-14', to: '2026-09-13' } }) }, 'reading.shown'],
      [{ ...keep, reading: reading([], { shown: { from: '2026-01-01', to: '2028-01-01' } }) }, 'reading.shown'],
      [{ ...keep, reading: reading([], { shown: { from: '2026-13-01', to: '2026-13-02' } }) }, 'reading.shown.from'],
    ],
  ],
  ['calendar:role', [{ ...about, role: 'mine' }], [[{ ...about, role: 'boss' }, 'role']]],
  [
    'classroom:grade',
    [
      { ...about, grade: 'PK' },
      { ...about, grade: null },
    ],
    [[{ ...about, grade: 'TK' }, 'grade']],
  ],
  [
    'settings:change',
    [{}, { overlay: false }, { goals: [], panelOpen: true, minLength: 15, settle: 0 }],
    [
      [{ overlay: 'no' }, 'overlay'],
      [{ overlay: undefined }, 'overlay'],
      [{ minLength: 0 }, 'minLength'],
      [{ minLength: 15.5 }, 'minLength'],
      [{ goals: ['golf'] }, 'goals.0'],
    ],
  ],
  [
    'correction:add',
    [correction],
    [
      [{ ...correction, workStart: -5 }, 'workStart'],
      [{ ...correction, activity: 'golf' }, 'activity'],
    ],
  ],
  ['correction:undo', [{ id: 'c' }], [[{ id: 7 }, 'id']]],
  [
    'notes:get',
    [{ grade: null, activity: 'math', goals: ['attention'] }],
    [[{ grade: null, activity: 'golf', goals: [] }, 'activity']],
  ],
  ['page:open', [{ page: 'welcome' }], [[{ page: 'https://a.example' }, 'page']]],
])('%s', (name, good, bad) => {
  it.each(good.map((ask) => [ask]))('takes %j', (ask) => expect(CHECKS[name](ask)).toEqual(ask));
  it.each(bad)('refuses %j at %s', (ask, at) => {
    expect(() => CHECKS[name](ask)).toThrow(expect.objectContaining({ name: 'Refused', code: 'malformed', at }));
  });
});

it('drops what no message has', () => {
  expect(CHECKS['correction:add']({ ...correction, student: 'Ana' })).toEqual(correction);
});

describe('a warning', () => {
  const warned = (warnings: unknown) =>
    CHECKS['reading:keep']({ ...keep, reading: { ...keep.reading, warnings } }).reading.warnings;
  const cancelled = {
    code: 'cancelled',
    args: { title: 'Art' },
    date: '2026-09-14',
    block: { timetable: 0, block: 0 },
  };

  it('of a code that is known stays, without what that code does not tell', () => {
    expect(warned([{ ...cancelled, args: { title: 'Art', student: 'Ana' }, message: 'x' }])).toEqual([cancelled]);
  });

  it.each([
    ['a sentence', { code: 'cancelled', message: 'Art was called off.', date: null }],
    ['a code nobody knows', { ...cancelled, code: 'constructor' }],
    ['an argument of another kind', { ...cancelled, args: { title: 7 } }],
    ['a block before the first', { ...cancelled, block: { timetable: 0, block: -1 } }],
    ['no day', { ...cancelled, date: '2026-02-30' }],
  ])('that is %s is left out, and costs no other', (_, bad) => {
    expect(warned([bad, cancelled])).toEqual([cancelled]);
  });
});
