import { Popup } from '../../../components/popup/Popup';
import { LATER_PARTS } from '../../../components/popup/later-parts';
import { render } from 'solid-js/web';
import { afterEach, beforeAll, vi } from 'vitest';
import { at, day, room, row, window } from '../made/days';
import type { ClassroomDay } from '../../../utils/look-up/classroom-day';
import type { PopupSource, PopupStart } from '../../../components/popup/popup-source';

/** The popup with two invented rooms, in jsdom. A test that uses it mocks components/shared/say. */

export const TODAY = '2026-09-14';
export const ROOM_14 = room('Room 14 – Ms. Rivera', { school: 'Lincoln' });
export const ROOM_9 = room('Room 9 – Mr. Ode', { grade: 'K' });
export const ROWS = [
  row('Arrival', '08:00', '08:20', [], { activity: 'arrival', mode: 'routine' }),
  row('Writers Workshop', '09:10', '10:10', [window('09:20', '09:55')]),
  row('Koala Time', '10:10', '10:40', [], { sureness: 'unknown', activity: 'other', mode: 'mixed' }),
  row('Math', '10:40', '11:30', [window('10:50', '11:20', { rank: 'good', certainty: 'learned', booked: true })]),
];
export const dayOf = (classroom: typeof ROOM_14, date: string): ClassroomDay =>
  classroom === ROOM_14
    ? day(ROWS, { classroom, date })
    : day([row('Centers', '09:00', '10:00', [window('09:00', '10:00')])], {
        classroom,
        date,
        basis: { said: 'typical', weekday: 'mon', readOn: '2026-09-10' },
      });

// The parts that come after the first paint are loaded before: only browser tests see them come.
beforeAll(() => Promise.all(Object.values(LATER_PARTS).map((part) => part.preload())), 60_000);

let dispose: () => void = () => undefined;
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

export function openPopup(
  time: string,
  also: Partial<PopupSource> = {},
  start: Partial<PopupStart> = {},
  today = TODAY,
) {
  const source: PopupSource = {
    now: () => ({ date: today, minutes: at(time) }),
    day: vi.fn(async (classroom, date) => dayOf(classroom, date)),
    everyRoomToday: async () => [dayOf(ROOM_14, TODAY), dayOf(ROOM_9, TODAY)],
    rename: vi.fn(async () => [ROOM_14, ROOM_9]),
    setGoals: vi.fn(async (goals) => goals),
    keepWanted: vi.fn(),
    coming: () => [],
    feedsOn: async () => [],
    addFeed: vi.fn(async () => true),
    decide: vi.fn(async (classroom, date) => dayOf(classroom, date)),
    believe: vi.fn(async (classroom, date) => dayOf(classroom, date)),
    state: () => 'other',
    setState: vi.fn(async () => undefined),
    notes: (grade, activity) => ({
      grade,
      activity,
      about: [],
      expectations: [],
      factors: [],
      strategies: [],
      why: [],
    }),
    tell: vi.fn(async () => 'told'),
    forget: vi.fn(async () => undefined),
    skip: vi.fn(async () => undefined),
    copy: vi.fn(async () => undefined),
    turnOn: vi.fn(async () => undefined),
    reload: vi.fn(async () => undefined),
    read: vi.fn(async () => ({ is: 'elsewhere' as const })),
    roomOf: vi.fn(async () => null),
    chooseClasses: vi.fn(async () => ({ is: 'elsewhere' as const })),
    readAs: vi.fn(async () => ({ is: 'elsewhere' as const })),
    always: vi.fn(async () => true),
    print: vi.fn(async () => undefined),
    visit: vi.fn(async () => undefined),
    open: vi.fn(async () => undefined),
    ...also,
  };
  const first: PopupStart = {
    rooms: [ROOM_14, ROOM_9],
    day: dayOf(ROOM_14, TODAY),
    page: { is: 'elsewhere' },
    goals: [],
    wanted: { school: null, minutes: null, goal: null },
    ...start,
  };
  dispose = render(() => <Popup start={first} source={source} />, document.body);
  return source;
}

export const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? null;
export const button = (name: string | RegExp) =>
  [...document.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').match(name),
  )!;
export const settled = () => new Promise((resolve) => setTimeout(resolve));
