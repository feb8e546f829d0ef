import { describe, expect, it } from 'vitest';
import { block, reading, room } from '../../tests/support/made/days';
import { DEFAULT_SETTINGS } from '../model/settings';
import { classroomDay, type DayQuestion } from './classroom-day';
import { isOrdinary } from './is-ordinary';

const ROOM = room('Room 14 – Ms. Rivera');
const MONDAY = '2026-09-14';
const BLOCKS = [
  block('Lunch', '11:30', '12:00'),
  block('Writers Workshop', '09:20', '10:10'),
  block('Assembly', '13:00', '14:00'),
];
const NOTICE = (title: string, date = MONDAY) => block(title, '00:00', null, { date, end: 1440, allDay: true });

const ask = (also: Partial<DayQuestion>) =>
  classroomDay({
    classroom: ROOM,
    date: MONDAY,
    read: [],
    typical: [],
    told: [],
    preferences: DEFAULT_SETTINGS,
    busy: [],
    zone: 'America/New_York',
    ...also,
  });
const told = (also: Partial<DayQuestion>) =>
  ask(also).rows.map(({ block, windows }) => [block.title, windows.map((window) => window.certainty)]);

describe('classroomDay', () => {
  it('answers with the date itself when it was read, in time order', () => {
    const day = ask({ read: [reading(ROOM, MONDAY, BLOCKS)], typical: [reading(ROOM, '2026-09-07', [])] });
    expect(day.basis).toEqual({ said: 'read', readOn: MONDAY });
    expect(day.rows.map(({ block }) => block.title)).toEqual(['Writers Workshop', 'Lunch', 'Assembly']);
    expect(day.rows[0]?.windows[0]).toMatchObject({ rank: 'best', date: MONDAY });
    expect(day.rows[2]?.windows).toEqual([]);
  });

  it('else with the weekday as it was, on the date asked for, saying when it was read', () => {
    const typical = reading(ROOM, '2026-09-07', BLOCKS, { readAt: Date.parse('2026-09-19T02:00:00Z') });
    const day = ask({ typical: [typical] });
    // Evening of the 18th where the OT is.
    expect(day.basis).toEqual({ said: 'typical', weekday: 'mon', readOn: '2026-09-18' });
    expect(day.rows[0]?.windows[0]?.date).toBe(MONDAY);
  });

  it('does not say when it was read where nobody knows', () => {
    const undated = (date: string) => [reading(ROOM, date, BLOCKS, { readAt: 0 })];
    expect(ask({ read: undated(MONDAY) }).basis).toEqual({ said: 'read', readOn: null });
    expect(ask({ typical: undated('2026-09-07') }).basis).toEqual({ said: 'typical', weekday: 'mon', readOn: null });
  });

  it('never calls typical of this date what another date stated', () => {
    const stated = [
      block('Writers Workshop', '09:20', '10:10', { note: 'Mini Lesson 9:20, Independent Writing 9:35, Share 10:00' }),
    ];
    expect(told({ read: [reading(ROOM, MONDAY, stated)] })).toEqual([['Writers Workshop', ['stated']]]);
    expect(told({ typical: [reading(ROOM, '2026-09-07', stated)] })).toEqual([['Writers Workshop', ['typical']]]);
  });

  it.each<[string, Partial<DayQuestion>, string]>([
    ['a weekday never read', { date: '2026-09-15' }, 'tue'],
    ['the weekend', { date: '2026-09-19' }, 'sat'],
  ])('knows nothing of %s', (_name, question, weekday) => {
    expect(ask(question)).toMatchObject({ basis: { said: 'nothing', weekday }, kind: null, rows: [] });
  });

  it.each<[string, Partial<DayQuestion>, string | null, unknown[]]>([
    [
      'an empty day stays empty',
      { read: [reading(ROOM, MONDAY, [])], typical: [reading(ROOM, '2026-09-07', BLOCKS)] },
      null,
      [],
    ],
    [
      'a holiday has no windows',
      { read: [reading(ROOM, MONDAY, [BLOCKS[1]!], { notices: [NOTICE('No School – Labor Day')] })] },
      'no-school',
      [['Writers Workshop', []]],
    ],
    [
      'an early release says so',
      { read: [reading(ROOM, MONDAY, [BLOCKS[1]!, NOTICE('Early Release 12:15')])] },
      'early-release',
      [['Writers Workshop', ['typical']]],
    ],
    [
      'another week’s notices are not typical',
      {
        typical: [
          reading(ROOM, '2026-09-07', [BLOCKS[1]!, NOTICE('No School', '2026-09-07')], {
            notices: [NOTICE('No School', '2026-09-07')],
          }),
        ],
      },
      null,
      [['Writers Workshop', ['typical']]],
    ],
    [
      'declined events and tasks are not shown',
      {
        read: [
          reading(ROOM, MONDAY, [
            block('PTA', '09:00', '10:00', { declined: true }),
            block('Call home', '09:00', '09:30', { task: true }),
          ]),
        ],
      },
      null,
      [],
    ],
  ])('%s', (_name, question, kind, rows) => {
    expect(ask(question).kind?.kind ?? null).toBe(kind);
    expect(told(question)).toEqual(rows);
  });

  it('counts a block that two calendars of the room show once', () => {
    const twice = [reading(ROOM, MONDAY, BLOCKS), reading(ROOM, MONDAY, BLOCKS, { source: 'google-calendar:other' })];
    expect(ask({ read: twice }).rows).toHaveLength(3);
  });

  it('marks the OT’s own events on a typical day too', () => {
    const busy = [block('IEP meeting', '09:00', '11:00')];
    expect(ask({ typical: [reading(ROOM, '2026-09-07', [BLOCKS[1]!])], busy }).rows[0]?.windows[0]?.booked).toBe(true);
  });

  it('follows what the OT corrected', () => {
    const said = [
      {
        is: 'correction' as const,
        id: 'a',
        classroom: ROOM.id,
        block: 'writers workshop',
        title: 'Writers Workshop',
        activity: null,
        mode: 'whole-group' as const,
        workStart: null,
        madeAt: 1,
      },
    ];
    expect(told({ read: [reading(ROOM, MONDAY, [BLOCKS[1]!])], told: said })).toEqual([['Writers Workshop', []]]);
  });
});

describe('isOrdinary', () => {
  it.each<[string, Parameters<typeof reading>[2], Parameters<typeof reading>[3], boolean]>([
    ['a school day', BLOCKS, {}, true],
    ['a day with a test in it', [...BLOCKS, block('MAP Testing', '09:00', '10:00')], {}, true],
    ['a harmless notice', BLOCKS, { notices: [NOTICE('Picture Day')] }, true],
    ['a field trip', BLOCKS, { notices: [NOTICE('Field Trip')] }, false],
    ['an empty day', [], {}, false],
    ['a holiday', BLOCKS, { notices: [NOTICE('No School')] }, false],
    ['an early release', [...BLOCKS, NOTICE('Early Release 12:15')], {}, false],
    ['nothing but notices', [NOTICE('Picture Day')], {}, false],
  ])('%s', (_name, blocks, also, expected) => {
    expect(isOrdinary([reading(ROOM, MONDAY, blocks, also)], '2')).toBe(expected);
  });
});
