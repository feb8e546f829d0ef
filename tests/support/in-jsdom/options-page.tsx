import { Options } from '../../../components/options/Options';
import { LATER_TABS } from '../../../components/options/later-tabs';
import { render } from 'solid-js/web';
import { afterEach, beforeAll, vi } from 'vitest';
import { room } from '../made/days';
import { NOTHING_KNOWN } from '../../../utils/model/school-days';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import type { OptionsSource, OptionsState } from '../../../components/options/options-source';

/** The options page with two invented rooms, in jsdom. A test that uses it mocks components/shared/say. */

export const ROOM_9 = room('Room 9', { grade: 'K' });
export const ROOM_14 = room('Room 14', { gradeSet: true, school: 'Lincoln' });
export const START: OptionsState = {
  settings: DEFAULT_SETTINGS,
  rooms: [ROOM_9, ROOM_14],
  told: [
    {
      is: 'correction',
      id: 'c1',
      classroom: ROOM_14.id,
      block: 'koala time',
      title: 'Koala Time',
      activity: 'intervention',
      mode: null,
      workStart: 10,
      madeAt: 1,
    },
  ],
  sites: [],
  typical: [],
  dated: [],
  feeds: [],
  known: NOTHING_KNOWN,
  today: '2026-09-14',
  now: Date.UTC(2026, 8, 14, 12),
};

// The parts that come after the first paint are loaded before: only browser tests see them come.
beforeAll(() => Promise.all(Object.values(LATER_TABS).map((part) => part.preload())), 60_000);

let dispose: () => void = () => undefined;
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

export function openOptions(also: Partial<OptionsSource> = {}, start = START) {
  const same = async () => start;
  const source: OptionsSource = {
    changeSettings: vi.fn(async (change) => ({ ...start, settings: { ...start.settings, ...change } })),
    timesHidden: vi.fn(async () => ({ hidden: 0, all: 22 })),
    rename: vi.fn(same),
    setGrade: vi.fn(same),
    setSchool: vi.fn(same),
    setWins: vi.fn(same),
    merge: vi.fn(same),
    forgetRoom: vi.fn(async () => ({ ...start, rooms: [ROOM_9] })),
    forgetCorrection: vi.fn(async () => ({ ...start, told: [] })),
    allowSite: vi.fn(same),
    leaveSite: vi.fn(same),
    deleteAll: vi.fn(async () => ({ ...START, settings: DEFAULT_SETTINGS, rooms: [], told: [] })),
    addFeed: vi.fn(same),
    allowFeed: vi.fn(same),
    refreshFeed: vi.fn(same),
    changeFeed: vi.fn(same),
    removeFeed: vi.fn(same),
    setCalendarSchool: vi.fn(same),
    dropCalendar: vi.fn(same),
    changeRules: vi.fn(same),
    decide: vi.fn(same),
    exportAll: async () => '{"format":"pushin"}',
    importAll: async () => ({ state: start, taken: { ok: true, classrooms: 3, days: 40, left: [] } }),
    ...also,
  };
  dispose = render(() => <Options start={start} source={source} shortcut="Alt+Shift+P" />, document.body);
  return source;
}

export const named = <T extends HTMLElement>(name: string) =>
  [...document.querySelectorAll<T>('button, input, select')].find(
    (one) => (one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent)?.trim() === name,
  )!;
export const change = (field: HTMLInputElement | HTMLSelectElement, value: string) => {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
export const settled = () => new Promise((resolve) => setTimeout(resolve));
export const said = () => document.querySelector('.said')?.textContent;
export const names = () =>
  [...document.querySelectorAll<HTMLInputElement>('td:first-child input')].map((one) => one.value);
