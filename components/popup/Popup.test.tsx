// @vitest-environment jsdom
import { render } from 'solid-js/web';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { at, day, room, row, window } from '../../tests/support/invented-days';
import type { ClassroomDay } from '../../utils/look-up/classroom-day';
import type { PageState, PopupSource, PopupStart } from './popup-source';

vi.mock('../shared/say', () => import('../../tests/support/words'));
const { Popup } = await import('./Popup');

const TODAY = '2026-09-14';
const ROOM_14 = room('Room 14 – Ms. Rivera', { school: 'Lincoln' });
const ROOM_9 = room('Room 9 – Mr. Ode', { grade: 'K' });
const ROWS = [
  row('Arrival', '08:00', '08:20', [], { activity: 'arrival', mode: 'routine' }),
  row('Writers Workshop', '09:10', '10:10', [window('09:20', '09:55')]),
  row('Koala Time', '10:10', '10:40', [], { sureness: 'unknown', activity: 'other', mode: 'mixed' }),
  row('Math', '10:40', '11:30', [window('10:50', '11:20', { rank: 'good', certainty: 'learned', booked: true })]),
];
const dayOf = (classroom: typeof ROOM_14, date: string): ClassroomDay =>
  classroom === ROOM_14
    ? day(ROWS, { classroom, date })
    : day([row('Centers', '09:00', '10:00', [window('09:00', '10:00')])], {
        classroom,
        date,
        basis: { said: 'typical', weekday: 'mon', readOn: '2026-09-10' },
      });

let dispose: () => void = () => undefined;
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

function open(time: string, also: Partial<PopupSource> = {}, start: Partial<PopupStart> = {}, today = TODAY) {
  const source: PopupSource = {
    now: () => ({ date: today, minutes: at(time) }),
    day: vi.fn(async (classroom, date) => dayOf(classroom, date)),
    everyRoomToday: async () => [dayOf(ROOM_14, TODAY), dayOf(ROOM_9, TODAY)],
    notes: (grade, activity) => ({ grade, activity, borrowedFrom: null, expectations: [], factors: [] }),
    copy: vi.fn(async () => undefined),
    turnOn: vi.fn(async () => undefined),
    reload: vi.fn(async () => undefined),
    open: vi.fn(async () => undefined),
    ...also,
  };
  const first: PopupStart = {
    rooms: [ROOM_14, ROOM_9],
    day: dayOf(ROOM_14, TODAY),
    page: { is: 'elsewhere' },
    ...start,
  };
  dispose = render(() => <Popup start={first} source={source} />, document.body);
  return source;
}

const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? null;
const parts = () =>
  [...document.querySelectorAll('.part')].map((part) => [
    part.querySelector('h3, summary')?.textContent,
    [...part.querySelectorAll('.row-title')].map((title) => title.textContent),
  ]);
const button = (name: string | RegExp) =>
  [...document.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').match(name),
  )!;
const settled = () => new Promise((resolve) => setTimeout(resolve));
const press = (key: string) =>
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const type = (query: string) => {
  const field = document.querySelector('input')!;
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

describe('the day', () => {
  it('is there in the first paint: the answer, then now, next and the rest', () => {
    open('09:30');
    expect(text('h1')).toBe('Room 14 – Ms. Rivera');
    expect(text('h2')).toBe('Now, until 9:55: Writers Workshop');
    expect(text('.basis')).toBe('As its calendar showed it on Sep 14');
    expect(parts()).toEqual([
      ['Now', ['Writers Workshop']],
      ['Next', ['Koala Time']],
      ['Later today', ['Math']],
      ['Earlier today', ['Arrival']],
    ]);
  });

  it('tells rank, certainty and a booking in words', () => {
    open('09:30');
    expect([...document.querySelectorAll('.window-line')].map((line) => line.textContent)).toEqual([
      '9:20–9:55 · students writeBest · typical',
      '10:50–11:20 · students writeGood · learned · you are booked',
    ]);
    expect([...document.querySelectorAll('.rank-mark')].map((mark) => mark.getAttribute('data-rank'))).toEqual([
      'best',
      'good',
    ]);
  });

  it('unfolds the block that matters, one at a time', () => {
    open('09:30');
    const unfolded = () =>
      [...document.querySelectorAll('.row-head[aria-expanded="true"]')].map((head) => head.textContent);
    expect(unfolded()).toEqual(['9:10–10:10Writers Workshop']);
    button(/Koala Time/).click();
    expect(unfolded()).toEqual(['10:10–10:40Koala Time']);
    expect(text('.row.open .row-more')).toContain('Not sure what Koala Time is');
    button(/Koala Time/).click();
    expect(unfolded()).toEqual([]);
  });

  it('shows another day whole, with the typical weekday saying so', async () => {
    open('09:30', {
      day: async (classroom, date) =>
        day(ROWS, { classroom, date, basis: { said: 'typical', weekday: 'tue', readOn: '2026-09-08' } }),
    });
    button(/Tue15/).click();
    await settled();
    expect(text('h2')).toBe('Best time 9:20–9:55: Writers Workshop');
    expect(text('.basis')).toBe('Typical Tuesday, read Sep 8. This date itself has not been read.');
    expect(parts()).toEqual([]);
    expect(document.querySelectorAll('.row')).toHaveLength(4);
  });

  it('opens on Monday at the weekend and says why', () => {
    open('09:30', {}, { day: dayOf(ROOM_14, '2026-09-21') }, '2026-09-19');
    expect(text('.answer')).toContain('It is Saturday. Here is Monday.');
  });

  it.each([
    ['no-school' as const, null, 'No school'],
    ['early-release' as const, at('12:15'), 'Early release at 12:15'],
    ['early-release' as const, null, 'Early release'],
  ])('says why a day is not like others: %s until %s', (kind, until, words) => {
    const because = '<img onerror=alert(1)> Day';
    open('09:30', {}, { day: day([], { kind: { kind, from: null, until, grades: null, because } }) });
    expect(text('.notice')).toBe(`${words}The calendar says: “${because}”`);
    expect(document.querySelector('img')).toBeNull();
  });

  it('lists no lessons on a day without school', () => {
    const kind = { kind: 'no-school' as const, from: null, until: null, grades: null, because: 'Labor Day' };
    open('09:30', {}, { day: day(ROWS, { kind }) });
    expect(text('h2')).toBe('No school this day');
    expect(document.querySelectorAll('.row')).toHaveLength(0);
  });
});

describe('by keyboard', () => {
  it('finds a room: focus in the field, arrows in the list, Enter chooses', async () => {
    const source = open('09:30');
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    type('room');
    const field = document.querySelector('input')!;
    expect(field.getAttribute('aria-expanded')).toBe('true');
    const chosen = () => document.getElementById(field.getAttribute('aria-activedescendant')!)?.textContent;
    expect(chosen()).toContain('Room 9');
    press('ArrowDown');
    expect(chosen()).toContain('Room 14');
    press('ArrowDown');
    press('Enter');
    await settled();
    expect(source.day).toHaveBeenCalledWith(ROOM_9, TODAY);
    expect(text('h1')).toBe('Room 9 – Mr. Ode');
    expect(field.value).toBe('');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  it('says when no room is called so, and Escape folds the list before it may close the popup', () => {
    open('09:30');
    type('zzz');
    expect(text('.room-none')).toBe('No classroom is called “zzz”');
    const first = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(first);
    const second = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(second);
    expect([first.defaultPrevented, second.defaultPrevented]).toEqual([true, false]);
    expect(text('.room-none')).toBe('');
  });

  it.each([
    ['ArrowRight', '2026-09-14', '2026-09-15'],
    ['ArrowLeft', '2026-09-14', '2026-09-11'],
    ['ArrowRight', '2026-09-18', '2026-09-21'],
    ['End', '2026-09-14', '2026-09-18'],
    ['Home', '2026-09-18', '2026-09-14'],
  ])('%s goes from %s to %s, the focus with it', async (key, from, to) => {
    open('09:30', {}, { day: dayOf(ROOM_14, from) });
    document.querySelector<HTMLElement>('[aria-selected="true"][role="tab"]')!.focus();
    press(key);
    await settled();
    expect(document.activeElement?.id).toBe(`day-${to}`);
    expect(document.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
  });
});

describe('the line for the teacher', () => {
  it('is copied, and shown', async () => {
    const source = open('09:30');
    button('Copy a line for the teacher').click();
    await settled();
    const line =
      'Could I join Room 14 – Ms. Rivera for Writers Workshop on Mon, Sep 14, 9:20–9:55, while students write?';
    expect(source.copy).toHaveBeenCalledWith(line);
    expect(text('.copied')).toBe(`Copied: ${line}`);
  });

  it('is there to select when the browser refuses', async () => {
    open('09:30', { copy: () => Promise.reject(new Error('no')) });
    button('Copy a line for the teacher').click();
    await settled();
    expect(document.querySelector('textarea')?.value).toContain('Could I join Room 14');
  });
});

describe('which rooms are working now', () => {
  it('is counted after the first paint, listed on demand, and leads to the room', async () => {
    open('09:30');
    expect(text('.popup-foot button')).toBe('Which rooms are working now?');
    await settled();
    expect(text('.popup-foot button')).toBe('2 rooms are working now');
    button('2 rooms').click();
    expect([...document.querySelectorAll('.room-now')].map((one) => one.textContent)).toEqual([
      'Room 9 – Mr. Odeuntil 10:00Centers · typical day',
      'Room 14 – Ms. Riverauntil 9:55Writers Workshop',
    ]);
    button(/Room 9/).click();
    await settled();
    expect(text('h1')).toBe('Room 9 – Mr. Ode');
    expect(text('h2')).toBe('Now, until 10:00: Centers');
  });
});

describe('the page in front', () => {
  const status = {
    state: 'drawn',
    reader: 'google-calendar',
    view: 'week',
    missing: null,
    advice: null,
    sources: [],
  } as const;
  it.each<[string, PageState, string | null]>([
    ['all is well', { is: 'known', status }, null],
    ['elsewhere', { is: 'elsewhere' }, null],
    ['changed', { is: 'known', status: { ...status, state: 'changed', missing: 'day columns' } }, 'looks different'],
    ['no advice', { is: 'known', status: { ...status, state: 'unreadable' } }, 'This view can’t be read'],
    [
      'advice',
      { is: 'known', status: { ...status, state: 'unreadable', advice: 'advice_google_year' } },
      'A whole year is too',
    ],
    [
      'a week without windows',
      { is: 'known', status: { ...status, state: 'empty', sources: ['google-calendar:a'] } },
      null,
    ],
    ['no classroom', { is: 'known', status: { ...status, state: 'empty' } }, 'No classroom on this page'],
    ['silent', { is: 'silent', tab: 7 }, 'open before PushIn was ready'],
    ['forbidden', { is: 'forbidden' }, 'has not yet let PushIn see'],
  ])('%s', (_name, page, words) => {
    open('09:30', {}, { page });
    const notice = text('.popup-main .notice');
    if (words === null) expect(notice).toBeNull();
    else expect(notice).toContain(words);
    // What was read before stands, whatever the page is now.
    expect(text('h2')).toBe('Now, until 9:55: Writers Workshop');
  });

  it('is switched on again, and the notice goes', async () => {
    const source = open('09:30', {}, { page: { is: 'known', status: { ...status, state: 'off' } } });
    button('Switch on').click();
    await settled();
    expect(source.turnOn).toHaveBeenCalled();
    expect(text('.popup-main .notice')).toBeNull();
  });
});

describe('before the first room', () => {
  it('says what to do, and what is the matter with the page', () => {
    const source = open('09:30', {}, { rooms: [], day: null, page: { is: 'silent', tab: 7 } });
    expect(text('h1')).toBe('No classroom yet');
    expect(text('.notice')).toContain('open before PushIn was ready');
    button('Open Google Calendar').click();
    expect(source.open).toHaveBeenCalledWith('calendar');
  });
});
