// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import {
  ROOM_14,
  ROOM_9,
  START,
  change,
  named,
  names,
  openOptions,
  said,
  settled,
} from '../../tests/support/in-jsdom/options-page';

vi.mock('../shared/say', () => import('../../tests/support/in-jsdom/words'));

describe('classrooms', () => {
  it.each<[string, string, string, unknown[] | null]>([
    ['Name of Room 14', 'rename', ' Ms. Rivera ', [ROOM_14.id, 'Ms. Rivera']],
    ['Name of Room 14', 'rename', '   ', null],
    ['Name of Room 14', 'rename', 'Room 14', null],
    ['Grade of Room 14', 'setGrade', '3', [ROOM_14.id, '3']],
    ['Grade of Room 14', 'setGrade', '', [ROOM_14.id, null]],
    ['School of Room 14', 'setSchool', 'Vega', [ROOM_14.id, 'Vega']],
    ['School of Room 14', 'setSchool', ' ', [ROOM_14.id, null]],
    ['School of Room 9', 'setSchool', ' ', null],
  ])('%s (%s) becomes "%s"', async (field, does, typed, asked) => {
    const source = openOptions();
    change(named<HTMLInputElement>(field), typed);
    await settled();
    const called = vi.mocked(source[does as 'rename']);
    if (asked) expect(called).toHaveBeenCalledWith(...asked);
    else expect(called).not.toHaveBeenCalled();
    expect(said()).toBe(asked ? 'Saved' : '');
  });

  it('puts an emptied name back', () => {
    openOptions();
    change(named<HTMLInputElement>('Name of Room 14'), '  ');
    expect(names()).toEqual(['Room 9', 'Room 14']);
  });

  it('tells a guessed grade from a chosen one', () => {
    openOptions();
    const shown = [...document.querySelectorAll<HTMLSelectElement>('td select')].map(
      (one) => one.selectedOptions[0]?.textContent,
    );
    expect(shown).toEqual(['Kindergarten (guess)', 'Grade 2']);
  });

  it('forgets only after a second question, whose harmless answer has the focus', async () => {
    const source = openOptions();
    named('Remove Room 14').click();
    expect(document.activeElement?.textContent).toBe('Keep it');
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(document.querySelector('.confirm')).toBeNull();
    expect(source.forgetRoom).not.toHaveBeenCalled();

    named('Remove Room 14').click();
    document.querySelector<HTMLElement>('.confirm .strong')!.click();
    expect(names()).toEqual(['Room 9']);
    expect(source.forgetRoom).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('pagehide'));
    await settled();
    expect(source.forgetRoom).toHaveBeenCalledWith(ROOM_14.id);
    expect(names()).toEqual(['Room 9']);
    expect(said()).toBe('Room 14 is removed');
  });

  it.each([
    ['a classroom', 'Remove Room 14', '.confirm .strong', 'forgetRoom'],
    ['a correction', 'Remove the correction of Koala Time in Room 14', null, 'forgetCorrection'],
  ] as const)('brings %s back that was removed', async (_, button, sure, deed) => {
    const source = openOptions();
    const before = document.querySelector('main')!.textContent;
    named(button).click();
    if (sure) document.querySelector<HTMLElement>(sure)!.click();
    expect(said()).toContain('removed');
    expect(named(button)).toBeUndefined();
    document.querySelector<HTMLElement>('.said button')!.click();
    window.dispatchEvent(new Event('pagehide'));
    await settled();
    expect(source[deed]).not.toHaveBeenCalled();
    expect(document.querySelector('main')!.textContent).toBe(`${before}Undone.`);
  });

  it('merges into the room chosen', async () => {
    const source = openOptions();
    merge();
    expect(source.merge).not.toHaveBeenCalled();
    // The next change, or leaving the page, is the end of the time to think.
    window.dispatchEvent(new Event('pagehide'));
    await settled();
    expect(source.merge).toHaveBeenCalledWith(ROOM_14.id, ROOM_9.id);
    expect(said()).toBe('Room 9 is now part of Room 14');
  });

  it('merges nothing where it is taken back, nor by itself', async () => {
    const source = openOptions();
    named('Merge Room 9 into another classroom').click();
    expect(document.querySelector<HTMLButtonElement>('.confirm .strong')!.disabled).toBe(true);
    named('Merge Room 9 into another classroom').click();
    merge();
    expect(said()).toContain('Room 9 becomes part of Room 14.');
    document.querySelector<HTMLElement>('.said button')!.click();
    window.dispatchEvent(new Event('pagehide'));
    await settled();
    expect(source.merge).not.toHaveBeenCalled();
    expect(said()).toBe('Undone.');
  });

  function merge() {
    named('Merge Room 9 into another classroom').click();
    const select = document.querySelector<HTMLSelectElement>('.confirm select')!;
    select.value = ROOM_14.id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    const button = document.querySelector<HTMLButtonElement>('.confirm .strong')!;
    expect(button.textContent).toBe('Merge into Room 14');
    button.click();
  }

  it('cannot merge the only one', () => {
    openOptions({}, { ...START, rooms: [ROOM_9] });
    expect(named('Merge Room 9 into another classroom')).toBeUndefined();
  });

  it('says when a change could not be kept', async () => {
    openOptions({ rename: () => Promise.reject(new Error('full')) });
    change(named<HTMLInputElement>('Name of Room 14'), 'Other');
    await settled();
    expect(said()).toBe('That couldn’t be saved. Please try again.');
  });
});

describe('the tabs', () => {
  const shown = () => [...document.querySelectorAll('[role=tabpanel]:not([hidden])')].map(({ id }) => id);
  it('show one part, walked by the arrow keys', () => {
    openOptions();
    expect(shown()).toEqual(['panel-classrooms']);
    const list = document.querySelector('[role=tablist]')!;
    list.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    expect(shown()).toEqual(['panel-backup']);
    list.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    document.querySelector<HTMLElement>('#tab-calendar')!.click();
    expect([shown(), location.hash]).toEqual([['panel-calendar'], '#calendar']);
    history.replaceState(null, '', '#');
  });
});
