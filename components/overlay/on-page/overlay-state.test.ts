import { describe, expect, it } from 'vitest';
import type { Survey } from '../../../utils/overlay/survey';
import type { Look } from './look';
import { believedLook, nextState, type OverlayEvent, type OverlayState } from './overlay-state';

const HOURS = { part: 'axis-hours', mark: null } as const;
const kind = { reader: 'g', view: 'week', readable: true, advice: null };
const reading = { reader: 'g', view: 'week', shown: null, timetables: [], warnings: [] };
const meaning = { survey: { calendars: [] } as unknown as Survey, reading, chips: [] };
const MISSING = { missing: { part: 'event-texts', mark: null } } as const;
const LOOKS = {
  foreign: { state: 'foreign' },
  unreadable: { state: 'unreadable', kind },
  changed: { state: 'changed', kind, missing: { part: 'grid', mark: null } },
  read: {
    state: 'read',
    kind,
    printed: { reading },
    days: null,
    page: { isThere: () => true, measure: () => expect.unreachable() },
  },
} satisfies Record<string, Look>;

const STATES: Readonly<Record<OverlayState['is'], OverlayState>> = {
  starting: { is: 'starting' },
  off: { is: 'off' },
  over: { is: 'over' },
  quiet: { is: 'quiet', look: LOOKS.foreign },
  advising: { is: 'advising', look: LOOKS.unreadable },
  doubting: { is: 'doubting', look: LOOKS.changed },
  changed: { is: 'changed', look: LOOKS.changed },
  asking: { is: 'asking', look: LOOKS.read, wasChanged: false },
  silent: { is: 'silent', look: LOOKS.read, wasChanged: false },
  drawn: { is: 'drawn', look: LOOKS.read, page: meaning },
};
const ALL = Object.keys(STATES) as OverlayState['is'][];

const waits = { meaning: null, waits: true };
const EVENTS = {
  'sees nobody’s page': { is: 'looked', look: LOOKS.foreign, answer: waits },
  'sees a view without times': { is: 'looked', look: LOOKS.unreadable, answer: waits },
  'sees a changed page': { is: 'looked', look: LOOKS.changed, answer: waits },
  'reads, and asks': { is: 'looked', look: LOOKS.read, answer: waits },
  'reads what is known': { is: 'looked', look: LOOKS.read, answer: { meaning, waits: false } },
  'is answered': { is: 'answered', answer: { meaning, waits: false } },
  'is told that something is missing': { is: 'answered', answer: { meaning: MISSING, waits: false } },
  'copies what is known to miss something': {
    is: 'looked',
    look: LOOKS.read,
    answer: { meaning: MISSING, waits: false },
  },
  'is not answered': { is: 'answered', answer: { meaning: null, waits: false } },
  'finds the grid changed': { is: 'broke', missing: HOURS },
  'has waited long enough': { is: 'believed' },
  'is switched off': { is: 'switched off' },
  'comes to its end': { is: 'ended' },
} satisfies Record<string, OverlayEvent>;

/** Where each event leads: from every state alike, but for those named. */
const TABLE: Readonly<Record<keyof typeof EVENTS, Partial<Record<OverlayState['is'] | 'any', OverlayState['is']>>>> = {
  'sees nobody’s page': { any: 'quiet' },
  'sees a view without times': { any: 'advising' },
  'sees a changed page': { any: 'doubting', changed: 'changed' },
  'reads, and asks': { any: 'asking' },
  'reads what is known': { any: 'drawn' },
  'is answered': { asking: 'drawn', silent: 'drawn', drawn: 'drawn' },
  'is told that something is missing': { asking: 'doubting', silent: 'doubting', drawn: 'doubting' },
  'copies what is known to miss something': { any: 'doubting', changed: 'changed' },
  'is not answered': { asking: 'silent', silent: 'silent', drawn: 'silent' },
  'finds the grid changed': {
    advising: 'doubting',
    asking: 'doubting',
    silent: 'doubting',
    drawn: 'doubting',
    doubting: 'doubting',
    changed: 'changed',
  },
  'has waited long enough': { doubting: 'changed' },
  'is switched off': { any: 'off' },
  'comes to its end': { any: 'over' },
};

describe.each(Object.entries(TABLE))('an overlay that %s', (name, leads) => {
  const event = EVENTS[name as keyof typeof EVENTS];
  it.each(ALL.filter((is) => is !== 'over').map((is) => [is, leads[is] ?? leads.any ?? is]))(
    'and was %s is %s',
    (from, to) => expect(nextState(STATES[from], event).is).toBe(to),
  );

  it('stays over once it is', () => expect(nextState(STATES.over, event)).toBe(STATES.over));
});

it('says what drawing missed, and of whose page', () => {
  const broken = nextState(STATES.drawn, EVENTS['finds the grid changed']);
  expect(broken).toEqual({ is: 'doubting', look: { state: 'changed', kind, missing: HOURS } });
});

it('believes at once that a page is changed which was changed when it asked', () => {
  const asking = nextState(STATES.changed, EVENTS['reads, and asks']);
  expect(asking).toMatchObject({ is: 'asking', wasChanged: true });
  expect(nextState(asking, EVENTS['is told that something is missing'])).toEqual({
    is: 'changed',
    look: { state: 'changed', kind, missing: MISSING.missing },
  });
  expect(nextState(nextState(asking, EVENTS['is answered']), EVENTS['reads, and asks'])).toMatchObject({
    is: 'asking',
    wasChanged: false,
  });
});

it('tells nobody of a change that is not believed', () => {
  expect(ALL.map((is) => believedLook(STATES[is])?.state ?? null)).toEqual([
    null,
    null,
    null,
    'foreign',
    'unreadable',
    null,
    'changed',
    'read',
    'read',
    'read',
  ]);
});
