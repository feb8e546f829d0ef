// @vitest-environment jsdom
import { correction, type Said, type Told } from '../../utils/model/told';
import { describe, expect, it, vi } from 'vitest';
import { day } from '../../tests/support/made/days';
import { ROOM_14, ROWS, button, dayOf, openPopup, settled, text } from '../../tests/support/in-jsdom/popup';

vi.mock('../shared/say', () => import('../../tests/support/in-jsdom/words'));

describe('what the OT tells', () => {
  const open = (time: string, title: RegExp, also = {}) => {
    const source = openPopup(time, also);
    if (!button(title).matches('[aria-expanded="true"]')) button(title).click();
    return source;
  };

  it('is one tap in the room, at the minute it is', async () => {
    const source = open('09:30', /Writers Workshop/);
    expect(text('.saw-when')).toContain('What did you see at 9:30?');
    button('Still teaching').click();
    const saw = { what: 'lesson', after: 20, date: '2026-09-14' };
    expect(source.tell).toHaveBeenCalledWith(ROOM_14, 'Writers Workshop', { is: 'visit', saw });
    await settled();
    expect(source.day).toHaveBeenLastCalledWith(ROOM_14, '2026-09-14');
    expect(text('.row.open .row-title')).toBe('Writers Workshop');
  });

  it('does not lose a day that is pressed while it is kept', async () => {
    const held: (() => void)[] = [];
    const later = <T,>(what: T) => new Promise<T>((done) => held.push(() => done(what)));
    open('09:30', /Writers Workshop/, {
      tell: () => later('told'),
      day: (room: typeof ROOM_14, date: string) => later(dayOf(room, date)),
    });
    button('Still teaching').click();
    document.querySelectorAll<HTMLElement>('[role=tab]')[2]!.click();
    // The visit is kept before the other day is found.
    for (let turn = 0; turn < 3; turn++) {
      for (const done of held.splice(0)) {
        done();
        await settled();
      }
    }
    expect(document.querySelector('[role=tab][aria-selected=true]')).toBe(document.querySelectorAll('[role=tab]')[2]);
  });

  it('is of the window afterwards, and may be moved within the block', () => {
    const source = open('12:00', /Writers Workshop/);
    expect(text('.saw-when')).toContain('What did you see at 9:20?');
    for (let taps = 0; taps < 20; taps++) button('5 minutes earlier').click();
    button('Students working').click();
    const saw = { what: 'work', after: 0, date: '2026-09-14' };
    expect(source.tell).toHaveBeenCalledWith(ROOM_14, 'Writers Workshop', { is: 'visit', saw });
  });

  it.each([
    ['before a lesson begins', '08:30', /Writers Workshop/],
    ['of a routine', '08:10', /Arrival/],
  ])('is not asked %s', (_, time, title) => {
    open(time, title);
    expect(document.querySelector('.row.open')).not.toBeNull();
    expect(document.querySelector('.saw')).toBeNull();
  });

  it('is what an unknown block is, by one click, with the word of another room first', () => {
    const suggestion = { room: 'Room 9', activity: 'centers', mode: 'work' } as const;
    const rows = ROWS.map((one) => (one.block.title === 'Koala Time' ? { ...one, suggestion } : one));
    const source = openPopup('09:30', {}, { day: day(rows, { classroom: ROOM_14 }) });
    button(/Koala Time/).click();
    expect([...document.querySelectorAll('.ask button')].map((one) => one.textContent)).toEqual([
      'Same as in Room 9: centers',
      'Intervention',
      'Centers',
      'Specials',
      'Class meeting',
      'Study time',
      'Recess',
    ]);
    button(/^Same as in Room 9/).click();
    expect(source.tell).toHaveBeenLastCalledWith(ROOM_14, 'Koala Time', correction(suggestion));
    button(/^Intervention/).click();
    expect(source.tell).toHaveBeenLastCalledWith(
      ROOM_14,
      'Koala Time',
      correction({ activity: 'intervention', mode: 'work' }),
    );
  });

  it('is there to be read and forgotten', () => {
    const told = (id: string, said: Said): Told => ({
      ...{ id, classroom: ROOM_14.id, block: 'x', title: 'x', madeAt: 1 },
      ...said,
    });
    const rows = ROWS.map((one) => ({
      ...one,
      told: [
        told('a', correction({ activity: 'centers', mode: 'work' })),
        told('b', { is: 'visit', saw: { what: 'lesson', after: 20, date: '2026-09-07' } }),
      ],
    }));
    const source = openPopup('09:30', {}, { day: day(rows, { classroom: ROOM_14 }) });
    expect([...document.querySelectorAll('.row.open .told span')].map((one) => one.textContent)).toEqual([
      'Still teaching at 9:30 on Sep 7',
      'You said: centers',
    ]);
    button('Remove: Still teaching').click();
    expect(source.forget).toHaveBeenCalledWith('b');
  });

  it('says so when it could not be kept', async () => {
    open('09:30', /Writers Workshop/, { tell: () => Promise.reject(new Error('full')) });
    button('Students working').click();
    await settled();
    expect(text('[role="alert"]')).toContain('couldn’t save that');
  });
});

describe('what was just told', () => {
  it('is said with what it changed, and taken back', async () => {
    const later = { ...ROWS[1]!, windows: ROWS[1]!.windows.map((one) => ({ ...one, start: one.start + 20 })) };
    const source = openPopup('09:30', {
      day: async (classroom, date) => day([ROWS[0]!, later, ...ROWS.slice(2)], { classroom, date }),
    });
    button('Still teaching').click();
    await settled();
    expect(text('.noted')).toContain('Noted. From now on: Writers Workshop starts about 9:40.');
    button(/^Undo$/).click();
    await settled();
    expect(source.forget).toHaveBeenCalledWith('told');
    expect(text('.noted')).toBe('');
  });

  it('and changed nothing is noted', async () => {
    openPopup('09:30');
    button('Still teaching').click();
    await settled();
    expect(text('.noted')).toContain('Noted for Writers Workshop.');
  });

  it('is told again when its removal is taken back', async () => {
    const saw = { what: 'lesson', after: 20, date: '2026-09-14' } as const;
    const told = { is: 'visit', id: 'b', title: 'Writers Workshop', saw } as Told;
    const row = { ...ROWS[1]!, told: [told] };
    const source = openPopup('09:30', {}, { day: day([row], { classroom: ROOM_14 }) });
    button('Remove: Still teaching').click();
    await settled();
    button(/^Undo$/).click();
    await settled();
    expect(source.tell).toHaveBeenLastCalledWith(ROOM_14, 'Writers Workshop', { is: 'visit', saw });
  });
});

describe('the best of the week', () => {
  it('answers with distinct times, for a goal when one is chosen, and goes to their day', async () => {
    const source = openPopup('07:00');
    button('Best times').click();
    await settled();
    expect(text('h1')).toBe('Best times this week in Room 14 – Ms. Rivera');
    expect([...document.querySelectorAll('.room-now-name')].map((one) => one.textContent)).toEqual([
      'Mon–Fri, 9:20–9:55',
    ]);
    const goal = document.querySelector<HTMLSelectElement>('.best-goal select')!;
    goal.value = 'handwriting';
    goal.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(source.day).toHaveBeenLastCalledWith(ROOM_14, '2026-09-18', ['handwriting']);
    document.querySelector<HTMLButtonElement>('.room-now')!.click();
    await settled();
    expect(source.day).toHaveBeenLastCalledWith(ROOM_14, '2026-09-14');
    expect(document.querySelector('.best-goal')).toBeNull();
  });

  it('says so where there is none', async () => {
    openPopup('07:00', { day: async (classroom, date) => day([], { classroom, date }) });
    button('Best times').click();
    await settled();
    expect(text('.popup-main')).toContain('No time this week fits that goal');
  });
});
