import { describe, expect, it } from 'vitest';
import { someClassified } from '../../tests/support/made/blocks';
import { BLOCKS, someCalendar, someSurvey, someWindow } from '../../tests/support/in-jsdom/overlay-parts';
import { cardSubject } from './card-subject';
import { unsureOf, visitsOf, type Calendar } from './survey';

const other = (windows = [someWindow({ start: 570, end: 600 })]) =>
  someCalendar({ name: 'Room 2', source: 'g:2' }, windows);
const withBlocks = (blocks: typeof BLOCKS): Calendar => {
  const calendar = someCalendar();
  return { ...calendar, findings: { ...calendar.findings!, blocks, windows: [] } };
};

describe('visitsOf', () => {
  it('lists the windows of all classrooms in time order, then in page order', () => {
    const late = someCalendar({}, [someWindow({ start: 700, end: 730 }), someWindow({ start: 570, end: 600 })]);
    const visits = visitsOf(someSurvey([late, other()]));
    expect(visits.map(({ room, window }) => [room, window.start])).toEqual([
      [0, 570],
      [1, 570],
      [0, 700],
    ]);
  });

  it.each<[string, Calendar, number]>([
    ['a calendar without a plan has none', someCalendar({ findings: null }), 0],
    ['the same window twice is one', someCalendar({}, [someWindow(), someWindow()]), 1],
    ['a window without a date takes its block’s', someCalendar({}, [someWindow({ date: null })]), 1],
    ['a window of no block is none', someCalendar({}, [someWindow({ block: 9 })]), 0],
  ])('%s', (_, calendar, count) => {
    expect(visitsOf(someSurvey([calendar]))).toHaveLength(count);
  });
});

describe('unsureOf', () => {
  const koala = BLOCKS[2]!;
  it.each<[string, typeof BLOCKS, string[]]>([
    ['a block nobody knows', BLOCKS, ['Koala Time']],
    ['once, however it is written', [koala, { ...koala, title: 'KOALA time!', date: '2026-09-15' }], ['Koala Time']],
    ['not what is known', [someClassified({ title: 'Math' })], []],
    ['not what was declined', [{ ...koala, declined: true }], []],
    ['not a to-do', [{ ...koala, task: true }], []],
    ['not a whole day', [{ ...koala, allDay: true }], []],
  ])('%s', (_, blocks, titles) => {
    expect(unsureOf(someSurvey([withBlocks(blocks)])).map(({ block }) => block.title)).toEqual(titles);
  });
});

describe('cardSubject', () => {
  const { source } = someCalendar();
  const topic = { source, day: '2026-09-14', title: 'Writers Workshop', start: 550, window: 562 };

  it('knows the window, what comes next and what happens elsewhere', () => {
    const found = cardSubject(someSurvey([someCalendar(), other()]), topic)!;
    expect(found.window?.start).toBe(562);
    expect(found.next?.window.start).toBe(805);
    expect(found.elsewhere?.roomName).toBe('Room 2');
  });

  it('sends nobody where the OT is booked', () => {
    const booked = someCalendar({}, [someWindow(), someWindow({ block: 1, start: 805, booked: true })]);
    const found = cardSubject(someSurvey([booked, other([someWindow({ booked: true })])]), topic)!;
    expect([found.next, found.elsewhere]).toEqual([null, null]);
  });

  it('finds the nearest window when its own has moved', () => {
    const moved = someCalendar({}, [someWindow({ start: 555, end: 570 }), someWindow({ start: 580, end: 598 })]);
    const found = cardSubject(someSurvey([moved]), { ...topic, window: 575 })!;
    expect([found.window?.start, found.others.map(({ start }) => start)]).toEqual([580, [555]]);
  });

  it.each([
    ['another day', { day: '2026-09-15' }],
    ['another classroom', { source: 'g:2' }],
    ['another start', { start: 560 }],
    ['another title', { title: 'Math' }],
  ])('is null for %s', (_, part) => {
    expect(cardSubject(someSurvey(), { ...topic, ...part })).toBeNull();
  });
});
