// @vitest-environment jsdom
import { render } from 'solid-js/web';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { room } from '../../tests/support/invented-days';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import { message } from '../../utils/words/message';
import type { OptionsSource, OptionsState } from './options-source';

vi.mock('../shared/say', () => import('../../tests/support/words'));
const download = vi.hoisted(() => vi.fn());
vi.mock('./download-text', () => ({ downloadText: download }));
const { Options } = await import('./Options');

const ROOM_9 = room('Room 9', { grade: 'K' });
const ROOM_14 = room('Room 14', { gradeSet: true, school: 'Lincoln' });
const START: OptionsState = {
  settings: DEFAULT_SETTINGS,
  rooms: [ROOM_9, ROOM_14],
  corrections: [
    {
      id: 'c1',
      classroom: ROOM_14.id,
      block: 'koala time',
      title: 'Koala Time',
      activity: 'intervention',
      mode: null,
      workStart: 10,
      madeAt: 1,
    },
  ],
};

let dispose: () => void = () => undefined;
afterEach(() => {
  dispose();
  document.body.replaceChildren();
  download.mockReset();
});

function open(also: Partial<OptionsSource> = {}, start = START) {
  const same = async () => start;
  const source: OptionsSource = {
    changeSettings: vi.fn(async (change) => ({ ...start, settings: { ...start.settings, ...change } })),
    rename: vi.fn(same),
    setGrade: vi.fn(same),
    setSchool: vi.fn(same),
    merge: vi.fn(same),
    forgetRoom: vi.fn(async () => ({ ...start, rooms: [ROOM_9] })),
    forgetCorrection: vi.fn(async () => ({ ...start, corrections: [] })),
    deleteAll: vi.fn(async () => ({ settings: DEFAULT_SETTINGS, rooms: [], corrections: [] })),
    exportAll: async () => '{"format":"pushin"}',
    importAll: async () => ({ state: start, taken: { ok: true, classrooms: 3, days: 40 } }),
    ...also,
  };
  dispose = render(() => <Options start={start} source={source} shortcut="Alt+Shift+P" />, document.body);
  return source;
}

const named = <T extends HTMLElement>(name: string) =>
  [...document.querySelectorAll<T>('button, input, select')].find(
    (one) => (one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent)?.trim() === name,
  )!;
const change = (field: HTMLInputElement | HTMLSelectElement, value: string) => {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const settled = () => new Promise((resolve) => setTimeout(resolve));
const said = () => document.querySelector('.said')?.textContent;
const names = () => [...document.querySelectorAll<HTMLInputElement>('td:first-child input')].map((one) => one.value);

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
    const source = open();
    change(named<HTMLInputElement>(field), typed);
    await settled();
    const called = vi.mocked(source[does as 'rename']);
    if (asked) expect(called).toHaveBeenCalledWith(...asked);
    else expect(called).not.toHaveBeenCalled();
    expect(said()).toBe(asked ? 'Saved' : '');
  });

  it('puts an emptied name back', () => {
    open();
    change(named<HTMLInputElement>('Name of Room 14'), '  ');
    expect(names()).toEqual(['Room 9', 'Room 14']);
  });

  it('tells a guessed grade from a chosen one', () => {
    open();
    const shown = [...document.querySelectorAll('select')].map((one) => one.selectedOptions[0]?.textContent);
    expect(shown).toEqual(['Kindergarten (a guess)', 'Grade 2']);
  });

  it('forgets only after a second question, whose harmless answer has the focus', async () => {
    const source = open();
    named('Forget Room 14').click();
    expect(document.activeElement?.textContent).toBe('Keep it');
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(document.querySelector('.confirm')).toBeNull();
    expect(source.forgetRoom).not.toHaveBeenCalled();

    named('Forget Room 14').click();
    document.querySelector<HTMLElement>('.confirm .strong')!.click();
    await settled();
    expect(source.forgetRoom).toHaveBeenCalledWith(ROOM_14.id);
    expect(names()).toEqual(['Room 9']);
    expect(said()).toBe('Room 14 is forgotten');
  });

  it('merges into the room chosen', async () => {
    const source = open();
    named('Merge Room 9 into another classroom').click();
    document.querySelector<HTMLElement>('.confirm .strong')!.click();
    await settled();
    expect(source.merge).toHaveBeenCalledWith(ROOM_14.id, ROOM_9.id);
    expect(said()).toBe('Room 9 is now part of Room 14');
  });

  it('cannot merge the only one', () => {
    open({}, { ...START, rooms: [ROOM_9] });
    expect(named('Merge Room 9 into another classroom')).toBeUndefined();
  });

  it('says when a change could not be kept', async () => {
    open({ rename: () => Promise.reject(new Error('full')) });
    change(named<HTMLInputElement>('Name of Room 14'), 'Other');
    await settled();
    expect(said()).toBe('That could not be saved. Please try again.');
  });
});

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
    const source = open();
    change(document.querySelector<HTMLInputElement>(`#${id}`)!, typed);
    await settled();
    if (expected) expect(source.changeSettings).toHaveBeenCalledWith(expected);
    else expect(source.changeSettings).not.toHaveBeenCalled();
  });

  it('keeps goals in their order', async () => {
    const source = open({}, { ...START, settings: { ...DEFAULT_SETTINGS, goals: ['self-care'] } });
    named('Handwriting').click();
    await settled();
    expect(source.changeSettings).toHaveBeenLastCalledWith({ goals: ['handwriting', 'self-care'] });
  });

  it('names the shortcut', () => {
    open();
    expect(document.body.textContent).toContain('Keyboard: Alt+Shift+P shows or hides them.');
  });
});

it('lists corrections by classroom and forgets one', async () => {
  const source = open();
  expect(document.querySelector('.corrections li')?.textContent).toContain('Koala Time intervention · work starts 10');
  named('Forget the correction of Koala Time in Room 14').click();
  await settled();
  expect(source.forgetCorrection).toHaveBeenCalledWith('c1');
  expect(document.querySelector('.corrections')).toBeNull();
});

describe('one file', () => {
  const choose = async (file: File) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    await settled();
  };
  const line = () => document.querySelector('[aria-labelledby="options-transfer"] [role="status"]');

  it('out', async () => {
    open();
    named('Save to a file').click();
    await settled();
    expect(download).toHaveBeenCalledWith('pushin-backup.json', '{"format":"pushin"}');
    expect(line()?.textContent).toBe('Saved to your downloads as pushin-backup.json');
  });

  it('in, and tells how much', async () => {
    open();
    await choose(new File(['{}'], 'a.json'));
    expect(line()?.textContent).toBe('Added from the file: classrooms 3, days 40');
    expect(line()?.querySelector('.notice')).toBeNull();
  });

  it.each<[string, OptionsSource['importAll'], string]>([
    [
      'refused',
      async () => ({ state: START, taken: { ok: false, reason: message('options_import_newer') } }),
      'newer PushIn',
    ],
    ['broken', () => Promise.reject(new Error('disk')), 'Nothing was imported'],
  ])('%s, with the reason, and nothing changed', async (_name, importAll, words) => {
    open({ importAll });
    await choose(new File(['x'], 'a.json'));
    expect(line()?.querySelector('.notice')?.textContent).toContain(words);
    expect(names()).toEqual(['Room 9', 'Room 14']);
    expect(said()).toBe('');
  });
});

it('deletes everything only after a second question', async () => {
  const source = open();
  named('Delete everything…').click();
  expect(source.deleteAll).not.toHaveBeenCalled();
  named('Delete everything').click();
  await settled();
  expect(source.deleteAll).toHaveBeenCalledOnce();
  expect(names()).toEqual([]);
  expect(said()).toBe('Everything is deleted');
});
