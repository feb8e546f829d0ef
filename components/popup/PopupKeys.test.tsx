// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ROOM_14, ROOM_9, TODAY, button, dayOf, openPopup, settled, text } from '../../tests/support/in-jsdom/popup';

vi.mock('../shared/say', () => import('../../tests/support/in-jsdom/words'));

const press = (key: string) =>
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const type = (query: string) => {
  const field = document.querySelector('input')!;
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

describe('by keyboard', () => {
  it('finds a room: focus in the field, arrows in the list, Enter chooses', async () => {
    const source = openPopup('09:30');
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
    openPopup('09:30');
    type('zzz');
    expect(text('.room-none')).toBe('No classroom matches “zzz”');
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
    openPopup('09:30', {}, { day: dayOf(ROOM_14, from) });
    document.querySelector<HTMLElement>('[aria-selected="true"][role="tab"]')!.focus();
    press(key);
    await settled();
    expect(document.activeElement?.id).toBe(`day-${to}`);
    expect(document.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
  });
});

describe('the line for the teacher', () => {
  it('is copied, and shown', async () => {
    const source = openPopup('09:30');
    button('Copy a message to the teacher').click();
    await settled();
    const line =
      'Could I join Room 14 – Ms. Rivera for Writers Workshop on Mon, Sep 14, 9:20–9:55, while students write?';
    expect(source.copy).toHaveBeenCalledWith(line);
    expect(text('.copied')).toBe(`Copied: ${line}`);
  });

  it('is there to select when the browser refuses', async () => {
    openPopup('09:30', { copy: () => Promise.reject(new Error('no')) });
    button('Copy a message to the teacher').click();
    await settled();
    expect(document.querySelector('textarea')?.value).toContain('Could I join Room 14');
  });
});

describe('which rooms are working now', () => {
  it('is counted after the first paint, listed on demand, and leads to the room', async () => {
    openPopup('09:30');
    expect(button('All rooms now').textContent).toBe('All rooms now');
    await settled();
    expect(button('All rooms now').textContent).toBe('All rooms now (2)');
    button('All rooms now').click();
    expect([...document.querySelectorAll('.room-now')].map((one) => one.textContent)).toEqual([
      'Room 9 – Mr. Ode30 min leftCenters · students write · usual day',
      'Room 14 – Ms. Rivera25 min leftWriters Workshop · students write',
    ]);
    button(/Room 9/).click();
    await settled();
    expect(text('h1')).toBe('Room 9 – Mr. Ode');
    expect(text('h2')).toBe('Now until 10:00, 30 min left: Centers');
  });

  it('are filtered by length and goal, and what was looked for is remembered', async () => {
    const everyRoomToday = vi.fn(async () => [dayOf(ROOM_14, TODAY), dayOf(ROOM_9, TODAY)]);
    const source = openPopup('09:30', { everyRoomToday });
    await settled();
    button('All rooms now').click();
    const pick = async (name: string, value: string) => {
      const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`)!;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    };
    await pick('Time left', '30');
    expect([...document.querySelectorAll('.part:first-of-type .room-now-name')].map((one) => one.textContent)).toEqual([
      'Room 9 – Mr. Ode',
    ]);
    await pick('Goal', 'handwriting');
    expect(everyRoomToday).toHaveBeenLastCalledWith(['handwriting']);
    expect(source.keepWanted).toHaveBeenLastCalledWith({ school: null, minutes: 30, goal: 'handwriting' });
  });
});
