// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { START, change, named, openOptions, settled } from '../../../tests/support/in-jsdom/options-page';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));

describe('defaults', () => {
  it.each([
    ['min-length', '20', { minLength: 20 }],
    ['min-length', '1', { minLength: 5 }],
    ['min-length', '400', { minLength: 90 }],
    ['min-length', '', null],
    ['min-length', '15', null],
    ['settle', '0', { settle: 0 }],
    ['settle', '-3', { settle: 0 }],
  ])('%s typed "%s"', async (id, typed, expected) => {
    const source = openOptions();
    change(document.querySelector<HTMLInputElement>(`#${id}`)!, typed);
    await settled();
    if (expected) expect(source.changeSettings).toHaveBeenCalledWith(expected);
    else expect(source.changeSettings).not.toHaveBeenCalled();
  });

  it.each([
    [false, true],
    [true, false],
  ])('counts on the toolbar button: %s becomes %s', async (badge, wanted) => {
    const source = openOptions({}, { ...START, settings: { ...DEFAULT_SETTINGS, badge } });
    named('Show on PushIn’s toolbar button how many classrooms are working now').click();
    await settled();
    expect(source.changeSettings).toHaveBeenLastCalledWith({ badge: wanted });
  });

  it.each([
    [{ hidden: 20, all: 22 }, 'Hides 20 of the coming week’s 22 push-in times.'],
    [{ hidden: 0, all: 22 }, ''],
  ])('tells what a long shortest time hides (%o)', async (told, words) => {
    const timesHidden = vi.fn(async () => told);
    openOptions({ timesHidden });
    change(document.querySelector<HTMLInputElement>('#min-length')!, '90');
    await settled();
    await settled();
    expect(timesHidden).toHaveBeenLastCalledWith(90);
    expect(document.querySelector('#min-length')!.closest('p')!.querySelector('[role=status]')!.textContent).toBe(
      words,
    );
  });

  it('keeps goals in their order', async () => {
    const source = openOptions({}, { ...START, settings: { ...DEFAULT_SETTINGS, goals: ['self-care'] } });
    named('Handwriting').click();
    await settled();
    expect(source.changeSettings).toHaveBeenLastCalledWith({ goals: ['handwriting', 'self-care'] });
  });

  it('names the shortcut', () => {
    openOptions();
    expect(document.body.textContent).toContain('Keyboard: Alt+Shift+P shows or hides them.');
  });
});
