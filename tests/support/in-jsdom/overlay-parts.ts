import { createSignal } from 'solid-js';
import { vi } from 'vitest';
import type { Deeds, OverlayView, Placement } from '../../../components/overlay/view';
import type { Notes } from '../../../utils/model/notes';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/settings';
import type { PushInWindow } from '../../../utils/model/window';
import { visitsOf, type Calendar, type Survey } from '../../../utils/overlay/survey';
import { message } from '../../../utils/words/say/message';
import { someClassified, someScore, someTimetable } from '../made/blocks';

const ROOM = 'Room 14 – Ms. Rivera';

/**
 * The lessons of a day: Writers Workshop 9:10–10:00 with a push-in time in it, Math with a later one, and Koala Time,
 * which PushIn does not know.
 */
export const BLOCKS = [
  someClassified({ title: 'Writers Workshop', start: 550, end: 600, activity: 'writing', mode: 'workshop' }),
  someClassified({ title: 'Math', start: 785, end: 845, mode: 'mixed' }),
  someClassified({
    title: 'Koala Time',
    start: 770,
    end: 785,
    activity: 'other',
    mode: 'mixed',
    sureness: 'unknown',
  }),
];

export function someWindow(part: Partial<PushInWindow> = {}): PushInWindow {
  return {
    block: 0,
    date: '2026-09-14',
    start: 562,
    end: 595,
    rank: 'best',
    certainty: 'typical',
    score: someScore(part.rank ?? 'best'),
    booked: false,
    reasons: [
      {
        ...message('reason_lesson_first', 'Writers Workshop', 12, { word: 'doing_write' }, { span: [562, 595] }),
        lesson: 12,
      },
    ],
    ...part,
  };
}

const WINDOWS = [someWindow(), someWindow({ block: 1, start: 805, end: 840, rank: 'good' })];

/** A classroom with the blocks above; its source is `g:Room…`. */
export function someCalendar(part: Partial<Calendar> = {}, windows = WINDOWS): Calendar {
  const timetable = someTimetable(part.name ?? ROOM, BLOCKS);
  return {
    source: `g:${timetable.calendar.token}`,
    ref: timetable.calendar,
    name: ROOM,
    role: 'classroom',
    grade: '2',
    gradeSet: false,
    gradeStated: false,
    school: null,
    roleSet: false,
    classroom: 'c1',
    told: [],
    findings: { blocks: BLOCKS, windows, days: {} },
    ...part,
  };
}

export function someSurvey(calendars: readonly Calendar[] = [someCalendar()]): Survey {
  return { calendars, manner: null, busy: [], partial: false };
}

const STANDARD = {
  name: 'Common Core W.2.1',
  url: 'https://s.example/w-2-1',
  source: { short: 'Common Core', title: 'Standards', publisher: 'State', year: 2010 },
};

export const NOTES: Notes = {
  grade: '2',
  activity: 'writing',
  about: [],
  expectations: ['Writes three sentences.', 'Revises with help.', 'Types a little.', 'Spaces words.'].map(
    (text, i) => ({
      id: `n${i}`,
      domain: 'writing',
      text,
      inPractice: i === 0 ? 'About half a page.' : null,
      half: null,
      citation: i === 0 ? STANDARD : null,
    }),
  ),
  factors: [{ factor: 'materials', note: 'Pencil and paper.', watchFor: 'lost pencils' }],
  strategies: [
    { id: 's1', goal: 'written-output', text: 'Ask for one sentence aloud first.', by: 'ot', citation: null },
    { id: 's2', goal: 'organisation', text: 'Hand out the pencils.', by: 'para', citation: STANDARD },
  ],
  why: [],
};

/** A view whose signals a test may set. Every push-in time has a mark. */
export function someView(survey: Survey | null = someSurvey(), settings: Partial<Settings> = {}) {
  const [getSurvey, setSurvey] = createSignal<Survey | null>(survey);
  const [getSettings, setSettings] = createSignal<Settings>({ ...DEFAULT_SETTINGS, ...settings });
  const [getOnly, setOnly] = createSignal<string | null>(null);
  const visits = () => visitsOf(getSurvey() ?? someSurvey([]));
  const placement = (): Placement => ({
    shape: 'band',
    marks: visits().map(({ id, date, window: { start, end } }) => {
      const bar = { left: 19, top: start, width: 6, height: end - start };
      const target = { ...bar, left: 1, width: 24 };
      return { key: id, day: date ?? '', ids: [id], opens: [id], bar, target, bands: [bar], minutes: null };
    }),
    events: new Map(),
    colors: new Map(),
    days: new Map([['2026-09-14', { left: 0, top: 0, width: 100, height: 1440 }]]),
    corner: { right: 16, bottom: 16 },
  });
  const view: OverlayView = {
    theme: () => 'light',
    settings: getSettings,
    survey: getSurvey,
    advice: () => null,
    visits,
    panel: () => true,
    placement,
    covered: () => false,
    attached: () => 1,
    only: getOnly,
    showOnly: setOnly,
    weekAddress: () => null,
    now: () => ({ date: '2026-09-14', minutes: 8 * 60 }),
  };
  return { view, setSurvey, setSettings };
}

/** Deeds that succeed and do nothing. A test may replace one. */
export function someDeeds(deeds: Partial<Deeds> = {}) {
  return {
    setRole: vi.fn(async () => undefined),
    setGrade: vi.fn(async () => undefined),
    change: vi.fn(async () => undefined),
    correct: vi.fn(async () => 'correction-1'),
    undo: vi.fn(async () => undefined),
    decideDay: vi.fn(async () => undefined),
    notes: vi.fn(async () => NOTES),
    openOptions: vi.fn(),
    openFiles: vi.fn(),
    ...deeds,
  } satisfies Deeds;
}

/** Adds what jsdom lacks: the top layer, and sizes. */
export function pretendLayout(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  HTMLElement.prototype.showPopover = () => undefined;
}
