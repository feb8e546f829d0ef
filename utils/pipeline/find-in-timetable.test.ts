import { correction } from '../model/told';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { someBlock, someTimetable } from '../../tests/support/made/blocks';
import type { Block } from '../model/block';
import { DEFAULT_SETTINGS } from '../model/settings';
import type { GoalArea } from '../model/vocabulary';
import type { Findings } from '../model/window';
import { clock } from '../time/date/dates';
import { catalogue } from '../words/say/catalogue';
import { makeSay } from '../words/say/say';
import { findInTimetable, type FindContext } from './find-in-timetable';

const say = makeSay(catalogue(messages), 'en');
const context: FindContext = { grade: '3', preferences: DEFAULT_SETTINGS, learned: [], notices: [], busy: [] };
const withGoals = (...goals: GoalArea[]): FindContext => ({ ...context, preferences: { ...DEFAULT_SETTINGS, goals } });
const plan = (blocks: readonly Block[], part: Partial<FindContext> = {}) =>
  findInTimetable(someTimetable('Room 14', blocks), { ...context, ...part });
/** "9:20–9:55 best typical" */
const told = ({ windows }: Findings) =>
  windows.map((w) => `${clock(w.start)}–${clock(w.end)} ${w.rank} ${w.certainty}${w.booked ? ' booked' : ''}`);
const at = (title: string, start: string, end: string, part: Partial<Block> = {}) =>
  someBlock({ title, start: toMinutes(start), end: toMinutes(end), ...part });
const toMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

describe('windows of single blocks', () => {
  it.each([
    ["Writer's Workshop", '09:10', '10:00', ['09:25–09:55 best typical']],
    ['Literacy Centers', '09:00', '10:00', ['09:05–09:55 best typical']],
    ['Math', '10:00', '11:00', ['10:25–10:50 good typical']],
    ['Read Aloud', '12:30', '13:00', []],
    ['Lunch', '11:30', '12:00', []],
    ['Recess', '12:00', '12:30', []],
    ['MAP Testing', '09:00', '10:30', []],
    ['Assembly', '09:00', '10:00', []],
    ['Zig Zag', '09:00', '10:00', []],
    // Worth asking about: many schools call small groups so.
    ['Zig Zag Hour', '09:00', '10:00', ['09:05–09:55 possible typical']],
    ['Koala Time', '09:00', '10:00', ['09:05–09:55 possible typical']],
    ['Library', '09:00', '09:45', []],
    ['Art', '09:00', '09:45', ['09:05–09:40 possible typical']],
    // Fifteen minutes are a visit, though a tight one; fewer are none.
    ['Centers', '09:00', '09:15', ['09:00–09:15 good typical']],
    ['Centers', '09:03', '09:18', ['09:03–09:18 good typical']],
    ['Centers', '09:00', '09:14', []],
  ])('%s %s–%s', (title, start, end, expected) => expect(told(plan([at(title, start, end)]))).toEqual(expected));

  it.each([
    ['all day', { allDay: true, start: 0, end: 1440 }],
    ['declined', { declined: true }],
    ['a task', { task: true }],
    ['without an end', { end: null }],
  ])('nothing for a block %s', (_, part) =>
    expect(plan([someBlock({ title: 'Writing Workshop', ...part })]).windows).toEqual([]),
  );

  it('says why', () => {
    const { windows } = plan([at("Writer's Workshop", '09:10', '10:00')]);
    expect(windows[0]?.reasons.map(say.message)).toEqual([
      "Writer's Workshop: about 12 minutes of lesson first, students write 9:22–9:55",
    ]);
  });
});

describe('goals', () => {
  const day = [
    at('Arrival', '08:00', '08:20'),
    at('Read Aloud', '08:30', '09:00'),
    at("Writer's Workshop", '09:10', '10:00'),
    at('Lunch', '11:30', '12:00'),
    at('PE', '13:00', '13:45'),
  ];
  it.each([
    ['handwriting', ['08:00–08:20 possible', '09:25–09:55 best']],
    ['self-care', ['08:00–08:20 best', '09:25–09:55 possible', '11:30–12:00 best', '13:05–13:40 possible']],
    ['gross-motor', ['09:25–09:55 possible', '13:05–13:40 best']],
    [
      'attention',
      ['08:00–08:20 good', '08:35–08:55 best', '09:25–09:55 good', '11:30–12:00 good', '13:05–13:40 possible'],
    ],
  ] as const)('%s', (goal, expected) => {
    const windows = told(findInTimetable(someTimetable('Room 14', day), withGoals(goal)));
    expect(windows.map((w) => w.replace(' typical', ''))).toEqual(expected);
  });

  it('says that the class listens, and to ask the specialist', () => {
    const { windows } = findInTimetable(someTimetable('Room 14', day), withGoals('attention'));
    const texts = windows.map((w) => say.message(w.reasons[0]!));
    expect(texts[1]).toBe(
      'Read Aloud: the class listens together 8:30–9:00, a good time to observe sensory and attention goals',
    );
    expect(texts[4]).toBe('Ask first: PE is with another teacher');
  });
});

describe('parts the page states', () => {
  it.each([
    [
      'a note',
      [at('Reading', '08:50', '10:00', { note: 'Mini Lesson 8:50, Stations 9:05' })],
      ['09:05–09:55 best stated'],
    ],
    [
      'sub-blocks',
      [at('Reading', '08:50', '10:00'), at('Reading Mini Lesson', '08:50', '09:05'), at('Stations', '09:05', '10:00')],
      ['09:05–09:55 best stated'],
    ],
    [
      'a break inside',
      [at("Reader's Workshop", '09:00', '10:30'), at('Recess', '09:45', '10:00')],
      ['09:15–09:40 best typical', '10:05–10:20 best typical'],
    ],
  ])('%s', (_, blocks, expected) => expect(told(plan(blocks))).toEqual(expected));
});

describe('learned', () => {
  const writing = at("Writer's Workshop", '09:10', '10:00');
  const learned = { ...correction({}), block: 'writer s workshop' };
  it.each([
    ['a minute', { ...learned, workStart: 20 }, ['09:30–09:55 best learned']],
    ['a mode', { ...learned, mode: 'work' as const }, ['09:15–09:55 best learned']],
    ['that it is a lecture', { ...learned, mode: 'whole-group' as const }, []],
    ['another block', { ...learned, block: 'math', workStart: 20 }, ['09:25–09:55 best typical']],
  ])('%s', (_, one, expected) => expect(told(plan([writing], { learned: [one] }))).toEqual(expected));

  it('says what was learned', () => {
    const first = (one: Parameters<typeof correction>[0]) => {
      const { windows } = plan([writing], { learned: [{ ...learned, ...one }] });
      return say.message(windows[0]!.reasons[0]!);
    };
    expect(first({ workStart: 20 })).toBe("Writer's Workshop: you said work starts at 9:30");
    expect(first({ mode: 'work' })).toBe("Writer's Workshop: you told PushIn that students write then, 9:13–10:00");
    expect(first({ activity: 'math' })).toContain('about 12 minutes of lesson first, students work on math 9:22–9:55');
  });

  it('calls the block learned', () =>
    expect(plan([writing], { learned: [{ ...learned, activity: 'handwriting' }] }).blocks[0]).toMatchObject({
      ...{ activity: 'handwriting', mode: 'workshop', sureness: 'learned' },
    }));
});

describe('changed days', () => {
  const blocks = [
    at('Centers', '09:00', '10:00'),
    at('Writing Workshop', '13:00', '14:00'),
    at('Math Centers', '12:00', '12:45'),
  ];
  const notice = (title: string, part: Partial<Block> = {}) => someBlock({ title, allDay: true, ...part });
  it.each([
    ['No School', []],
    ['Early Release 12:30', ['09:05–09:55 best typical', '12:05–12:25 best typical']],
    ['Early Release', ['09:05–09:55 good typical']],
    ['Late Start 12:00', ['12:05–12:40 best typical', '13:15–13:50 best typical']],
    ['2 Hour Delay', ['12:05–12:40 best typical', '13:15–13:50 best typical']],
    ['MAP Testing', []],
    ['Gr 3–5 MAP', []],
    ['Gr 4 STAAR', ['09:05–09:55 best typical', '12:05–12:40 best typical', '13:15–13:50 best typical']],
    ['Picture Day', ['09:05–09:55 good typical', '12:05–12:40 good typical', '13:15–13:50 good typical']],
    ['Snow cones', ['09:05–09:55 best typical', '12:05–12:40 best typical', '13:15–13:50 best typical']],
  ])('%s', (title, expected) => {
    expect(told(plan(blocks, { notices: [notice(title)] }))).toEqual(expected);
    expect(told(plan([...blocks, notice(title)]))).toEqual(expected);
  });

  it('does not heed another date or a declined notice', () => {
    const notices = [notice('No School', { date: '2026-09-15' }), notice('No School', { declined: true })];
    const found = plan(blocks, { notices });
    expect(found.windows).toHaveLength(3);
    expect(Object.keys(found.days)).toEqual(['2026-09-15']);
  });

  it('asks when an unknown grade may be tested', () => {
    const found = plan(blocks, { grade: null, notices: [notice('Gr 4 STAAR')] });
    expect(say.message(found.windows[0]!.reasons[1]!)).toBe('Testing (Gr 4 STAAR): ask if this class is testing');
  });
});

describe('other events', () => {
  it('marks what the OT is booked for, but not by an all-day event', () => {
    const busy = [at('IEP meeting', '09:30', '10:00'), someBlock({ title: 'My birthday', allDay: true })];
    const found = plan([at('Centers', '09:00', '10:00'), at('Writing Workshop', '13:00', '14:00')], { busy });
    expect(found.windows.map((w) => w.booked)).toEqual([true, false]);
  });

  it('leaves out what a special or a test takes', () =>
    expect(told(plan([at('Centers', '09:00', '10:00'), at('Music', '09:30', '10:15')]))).toEqual([
      '09:05–09:25 best typical',
    ]));

  it('plans a typical timetable, warning of days that differ', () => {
    const undated = { date: null };
    const found = plan([
      at('Centers', '09:00', '10:00', undated),
      at('Music', '09:30', '10:00', { ...undated, days: ['mon'] }),
    ]);
    expect(found.windows).toMatchObject([{ block: 0, date: null, start: 545, end: 595 }]);
    expect(found.windows[0]!.reasons.map((r) => r.key)).toContain('reason_sometimes');
  });
});
