// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { button, openPopup, ROOM_14, ROOM_9, settled, text } from '../../../tests/support/in-jsdom/popup';
import type { PageStatus } from '../../../utils/messaging/protocol';
import { doubt } from '../../../utils/model/warning';
import type { PageState } from '../popup-source';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));

const site = { pattern: 'https://lms.example/*', name: 'lms.example', always: false };
const timetable = {
  source: 'a:3',
  name: 'Grade 3',
  grade: '3',
  dayType: null,
  role: 'classroom',
  roleSet: false,
  blocks: 9,
} as const;
const status: PageStatus = {
  state: 'drawn',
  reader: 'any-page',
  view: 'tables',
  missing: null,
  advice: null,
  sources: ['a:3'],
  timetables: [timetable],
  manners: [],
  warnings: [],
  busy: [],
};
const known = (part: Partial<PageStatus> = {}): PageState => ({
  is: 'known',
  tab: 7,
  site,
  status: { ...status, ...part },
});
const unread: PageState = { is: 'unread', tab: 7, site };
const ofPage = () => text('.read-page');

describe('a page without our script', () => {
  it('is read on a click, and its classroom then is the one shown', async () => {
    const read = vi.fn(async () => known());
    const roomOf = vi.fn(async () => ({ room: ROOM_9, rooms: [ROOM_14, ROOM_9] }));
    openPopup('09:30', { read, roomOf }, { page: unread });
    expect(text('.read-line')).toBe('Is there a schedule on this page?Read it');
    expect(button('Read it').title).toContain('lms.example (just this time)');
    button('Read it').click();
    await settled();
    expect(read).toHaveBeenCalledExactlyOnceWith(7);
    expect(roomOf).toHaveBeenCalledWith(['a:3']);
    expect(ofPage()).toContain('Found 9 lessons.');
    expect(text('h1')).toContain('Room 9');
  });

  it('is read once however often the button is pressed', async () => {
    const read = vi.fn(() => new Promise<PageState>(() => undefined));
    openPopup('09:30', { read }, { page: unread, rooms: [], day: null });
    button('Read it').click();
    button('Reading').click();
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('what was read', () => {
  it.each<[string, PageState, string]>([
    ['one schedule', known(), 'Grade 3 9 lessons'],
    [
      'several',
      known({ timetables: [timetable, { ...timetable, source: 'a:m', dayType: 'Minimum Day' }] }),
      'Found 18 lessons in 2 schedules.',
    ],
    ['of what day', known({ timetables: [{ ...timetable, dayType: 'Minimum Day' }] }), 'Grade 3 · Minimum Day'],
    [
      'a doubt',
      known({ warnings: [doubt('unread', { count: 2 }), { code: 'of-tomorrow' } as never] }),
      '2 events on this page couldn’t be read.',
    ],
    ['nothing', known({ state: 'foreign', sources: [], timetables: [] }), 'No schedule found'],
    ['an empty week', known({ state: 'empty', timetables: [{ ...timetable, blocks: 0 }] }), 'there is nothing on it'],
    ['a PDF', { is: 'closed', pdf: true }, 'read a PDF'],
  ])('is said: %s', (_, page, words) => {
    openPopup('09:30', {}, { page });
    expect(ofPage()).toContain(words);
  });

  it('says nothing of a page that browsers keep us off', () => {
    openPopup('09:30', {}, { page: { is: 'closed', pdf: false } });
    expect([ofPage(), text('.read-line')]).toEqual([null, null]);
  });

  it('tells of the first class at once, in the frame there is', () => {
    const page = known({
      timetables: [{ ...timetable, role: 'classroom', name: 'Ms. Tran – Minimum Day', dayType: 'Minimum Day' }],
    });
    openPopup('09:30', {}, { page, rooms: [], day: null });
    expect(text('h1')).toBe('Found Ms. Tran: 9 lessons. Saving…');
  });

  it.each<[string, PageState, boolean]>([
    ['a page that was read', known(), true],
    ['a page no reader knows', known({ state: 'foreign' }), false],
    ['a view that can’t be read', known({ state: 'unreadable' }), false],
    ['a file', { is: 'known', tab: 7, status, site: { ...site, pattern: null } }, false],
    ['Google Calendar', { is: 'known', tab: 7, status, site: null }, false],
  ])('%s is offered to be read always: %s', (_, page, offered) => {
    openPopup('09:30', {}, { page });
    expect(document.querySelector('.page-always') !== null).toBe(offered);
  });
});

it.each([true, false])('in a private window (%s) what would have to be kept is not offered', (isPrivate) => {
  const feedsOn = vi.fn(async () => []);
  openPopup('09:30', { isPrivate, feedsOn }, { page: known() });
  expect(document.querySelector('.page-always') !== null).toBe(!isPrivate);
  expect(feedsOn).toHaveBeenCalledTimes(isPrivate ? 0 : 1);
  expect(document.querySelector('.page-result')).not.toBeNull();
});

describe('always on this site', () => {
  const box = () => document.querySelector<HTMLInputElement>('.page-always input')!;

  it('asks, and is off again', async () => {
    const source = openPopup('09:30', {}, { page: known() });
    box().click();
    expect(source.always).toHaveBeenLastCalledWith(site, true);
    await settled();
    expect(box().checked).toBe(true);
    box().click();
    expect(source.always).toHaveBeenLastCalledWith(site, false);
    await settled();
    // The page is as it was before it was read.
    expect(text('.read-line')).toContain('Read it');
  });

  it('says that it was refused', async () => {
    openPopup('09:30', { always: async () => false }, { page: known() });
    box().click();
    await settled();
    expect(box().checked).toBe(false);
    expect(ofPage()).toContain('browser said no');
  });
});

describe('several classes on a page', () => {
  const of = (name: string, dayType: string | null = null) => ({
    ...timetable,
    source: `a:${name}${dayType ?? ''}`,
    name: dayType === null ? name : `${name} – ${dayType}`,
    dayType,
    role: 'ignored' as const,
  });
  const three = [of('Grade 2'), of('Grade 3'), of('Grade 3', 'Minimum Day')];
  const tick = (words: string) =>
    [...document.querySelectorAll<HTMLLabelElement>('.page-which label')]
      .find((one) => one.textContent.includes(words))!
      .click();

  it('asks which are hers, and keeps all the kinds of day of each', async () => {
    const source = openPopup('09:30', {}, { page: known({ timetables: three, sources: [] }) });
    button('Save').click();
    expect(source.chooseClasses).not.toHaveBeenCalled();
    tick('Grade 3');
    button('Save').click();
    expect(source.chooseClasses).toHaveBeenCalledWith(
      7,
      [expect.objectContaining({ name: 'Grade 3', sources: ['a:Grade 3', 'a:Grade 3Minimum Day'] })],
      [expect.objectContaining({ name: 'Grade 2', sources: ['a:Grade 2'] })],
    );
    await settled();
  });

  it.each<[string, typeof status.timetables]>([
    ['what she has chosen already', three.map((one) => ({ ...one, roleSet: true }))],
    ['what is known to be a classroom', [...three, { ...timetable, role: 'classroom' }]],
    ['one class with two kinds of day', three.slice(1)],
  ])('does not ask about %s', (_, timetables) => {
    openPopup('09:30', {}, { page: known({ timetables }) });
    expect(document.querySelector('.page-which')).toBeNull();
  });
});

it('has the page read in another way', async () => {
  const source = openPopup('09:30', {}, { page: known({ manners: ['tables', 'text'] }) });
  const select = document.querySelector<HTMLSelectElement>('.page-manner select')!;
  expect(select.value).toBe('tables');
  select.value = 'text';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(source.readAs).toHaveBeenCalledWith(7, 'text');
  await settled();
});
