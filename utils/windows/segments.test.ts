import { describe, expect, it } from 'vitest';
import { blockAt as at, partsAsText as of } from '../../tests/support/made/segments';
import type { ClassifiedBlock } from '../model/window';

describe('typical', () => {
  it.each([
    ['workshop', ['lesson 09:00–09:12 typical', 'work 09:12–09:45 typical', 'share 09:45–09:50 typical']],
    ['work', ['lesson 09:00–09:03 typical', 'work 09:03–09:50 typical']],
    ['mixed', ['lesson 09:00–09:20 typical', 'work 09:20–09:44 typical', 'share 09:44–09:50 typical']],
    ['whole-group', ['lesson 09:00–09:50 typical']],
    ['routine', ['routine 09:00–09:50 typical']],
    ['special', ['idle 09:00–09:50 typical']],
    ['blocked', []],
  ] as const)('%s', (mode, expected) => expect(of([at('Block', '09:00', '09:50', { mode })])).toEqual(expected));

  it.each([
    ['unknown', { sureness: 'unknown' }, ['idle 09:00–09:50 typical']],
    [
      'an hour that small groups often have',
      { sureness: 'unknown', activity: 'intervention' },
      ['lesson 09:00–09:03 typical', 'work 09:03–09:50 typical'],
    ],
    [
      'a mini lesson in its note',
      { mode: 'mixed', note: 'mini lesson, then practice' },
      ['lesson 09:00–09:12 typical', 'work 09:12–09:45 typical', 'share 09:45–09:50 typical'],
    ],
    ['Daily 5', { title: 'Daily 5', mode: 'work' }, ['lesson 09:00–09:08 typical', 'work 09:08–09:50 typical']],
    ['without an end', { end: null }, []],
    ['a lecture without an end', { mode: 'whole-group', end: null }, []],
  ] as const)('%s', (_, part, expected) => expect(of([at('Block', '09:00', '09:50', part)])).toEqual(expected));

  it('ends where the next block begins when no end is printed', () => {
    const next = at('Lunch', '09:30', '10:00', { mode: 'routine' });
    expect(of([at('Centers', '09:00', null), next])).toEqual([
      'lesson 09:00–09:02 typical',
      'work 09:02–09:30 typical',
    ]);
    expect(of([at('Centers', '09:00', null), { ...next, start: 700 }])).toEqual([]);
    expect(of([at('Centers', '09:00', null), { ...next, date: '2026-09-15' }])).toEqual([]);
  });
});

describe('learned', () => {
  const writing = at('Writing', '09:00', '09:50', { mode: 'workshop' });
  it.each([
    [
      'a minute',
      writing,
      { workStart: 20 },
      ['lesson 09:00–09:20 learned', 'work 09:20–09:45 learned', 'share 09:45–09:50 learned'],
    ],
    [
      'nothing of how it runs',
      writing,
      {},
      ['lesson 09:00–09:12 typical', 'work 09:12–09:45 typical', 'share 09:45–09:50 typical'],
    ],
    ['from the start', writing, { workStart: 0 }, ['work 09:00–09:45 learned', 'share 09:45–09:50 learned']],
    ['never', writing, { workStart: 90 }, ['lesson 09:00–09:50 learned']],
    ['a mode', { ...writing, mode: 'routine' as const }, { mode: 'routine' as const }, ['routine 09:00–09:50 learned']],
    [
      'only what it is',
      writing,
      { activity: 'writing' as const },
      ['lesson 09:00–09:12 learned', 'work 09:12–09:45 learned', 'share 09:45–09:50 learned'],
    ],
    [
      'work in a lecture',
      { ...writing, mode: 'whole-group' as const },
      { workStart: 30 },
      ['lesson 09:00–09:30 learned', 'work 09:30–09:50 learned'],
    ],
    [
      'a minute of an unknown block',
      { ...writing, sureness: 'unknown' as const },
      { workStart: 30 },
      ['lesson 09:00–09:30 learned', 'work 09:30–09:45 learned', 'share 09:45–09:50 learned'],
    ],
  ])('%s', (_, block, learned, expected) => expect(of([block], 0, learned)).toEqual(expected));
});

describe('stated', () => {
  const reading = at('Reading', '08:50', '10:00', { mode: 'mixed', activity: 'reading' });
  const part = (title: string, start: string, end: string | null, more: Partial<ClassifiedBlock> = {}) =>
    at(title, start, end, { mode: 'work', ...more });

  it.each([
    [
      'both parts',
      [part('Mini Lesson', '08:50', '09:05', { mode: 'whole-group' }), part('Stations', '09:05', '10:00')],
      ['lesson 08:50–09:05 stated', 'work 09:05–10:00 stated'],
    ],
    [
      'the lesson alone',
      [part('Mini Lesson', '08:50', '09:05', { mode: 'whole-group' })],
      ['lesson 08:50–09:05 stated', 'work 09:05–10:00 typical'],
    ],
    ['the work alone', [part('Stations', '09:20', '10:00')], ['lesson 08:50–09:20 typical', 'work 09:20–10:00 stated']],
    [
      'parts without ends',
      [part('Mini Lesson', '08:50', null, { mode: 'whole-group' }), part('Stations', '09:05', null)],
      ['lesson 08:50–09:05 stated', 'work 09:05–10:00 stated'],
    ],
    [
      'a part nobody knows but by its words',
      [part('Work Period', '09:10', '10:00', { sureness: 'unknown' })],
      ['lesson 08:50–09:10 typical', 'work 09:10–10:00 stated'],
    ],
    [
      'a special within',
      [part('Library', '09:30', '10:00', { mode: 'special' })],
      ['lesson 08:50–09:18 typical', 'work 09:18–09:30 typical', 'idle 09:30–10:00 stated'],
    ],
    // These are no parts of it.
    [
      'the same time',
      [part('Stations', '08:50', '10:00')],
      ['lesson 08:50–09:18 typical', 'work 09:18–09:52 typical', 'share 09:52–10:00 typical'],
    ],
    [
      'an overlap',
      [part('Stations', '09:30', '10:10')],
      ['lesson 08:50–09:18 typical', 'work 09:18–09:52 typical', 'share 09:52–10:00 typical'],
    ],
    [
      'another day',
      [part('Stations', '09:20', '10:00', { date: '2026-09-15' })],
      ['lesson 08:50–09:18 typical', 'work 09:18–09:52 typical', 'share 09:52–10:00 typical'],
    ],
    [
      'a declined one',
      [part('Stations', '09:20', '10:00', { declined: true })],
      ['lesson 08:50–09:18 typical', 'work 09:18–09:52 typical', 'share 09:52–10:00 typical'],
    ],
    [
      'an unknown one',
      [part('Koala', '09:20', '10:00', { sureness: 'unknown' })],
      ['lesson 08:50–09:18 typical', 'work 09:18–09:52 typical', 'share 09:52–10:00 typical'],
    ],
  ])('%s', (_, parts, expected) => expect(of([reading, ...parts])).toEqual(expected));

  it('says of a part that its work is stated', () =>
    expect(of([reading, part('Stations', '09:20', '10:00')], 1)).toEqual(['work 09:20–10:00 stated']));

  it('says of a part what the OT knows better', () =>
    expect(of([reading, part('Stations', '09:20', '10:00')], 1, { workStart: 10 })).toEqual([
      'lesson 09:20–09:30 learned',
      'work 09:30–10:00 learned',
    ]));

  it('comes before what was learned, unless the OT said that nobody works', () => {
    const noted = { ...reading, note: 'Stations 9:20' };
    expect(of([noted], 0, { workStart: 5 })).toEqual(['lesson 08:50–09:20 typical', 'work 09:20–10:00 stated']);
    expect(of([{ ...noted, mode: 'work' }], 0, { mode: 'work' })).toEqual([
      'lesson 08:50–09:20 typical',
      'work 09:20–10:00 stated',
    ]);
    expect(of([{ ...noted, mode: 'whole-group' }], 0, { mode: 'whole-group' })).toEqual(['lesson 08:50–10:00 learned']);
    expect(of([{ ...noted, mode: 'whole-group' }])).toEqual(['lesson 08:50–09:20 typical', 'work 09:20–10:00 stated']);
  });

  it.each([
    [
      'whole lesson',
      'Math lesson 8:50-10:00',
      ['lesson 08:50–09:18 typical', 'work 09:18–09:52 typical', 'share 09:52–10:00 typical'],
    ],
    [
      'snack in it',
      '9:40-9:50 snack',
      [
        'lesson 08:50–09:18 typical',
        'work 09:18–09:40 typical',
        'routine 09:40–09:50 stated',
        'work 09:50–09:52 typical',
        'share 09:52–10:00 typical',
      ],
    ],
  ])('note: %s', (_, note, expected) => expect(of([{ ...reading, note }])).toEqual(expected));
});
