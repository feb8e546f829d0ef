// @vitest-environment jsdom
import { render } from 'solid-js/web';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { at } from '../../tests/support/invented-days';
import type { Block } from '../../utils/model/block';
import type { Timetable } from '../../utils/model/reading';
import { Files } from './Files';
import type { FilesSource, ReadInput } from './files-source';

vi.mock('../shared/say', () => import('../../tests/support/words'));

let dispose: () => void = () => undefined;
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

function block(title: string, start: string, end: string, more: Partial<Block> = {}): Block {
  const rest = { note: null, date: null, days: null, rotation: null, allDay: false, location: null } as const;
  const span = { start: at(start), end: at(end) };
  return { ...rest, title, ...span, declined: false, task: false, timing: 'stated', ...more };
}
const DAY = [block('Math', '08:00', '09:00'), block('Art', '09:00', '09:40')];
const timetable = (blocks: readonly Block[], name: string | null = null): Timetable => ({
  calendar: { token: 'a', name, own: false },
  grade: null,
  blocks,
});
const read = (blocks: readonly Block[], more: Partial<Extract<ReadInput, { ok: true }>> = {}): ReadInput => ({
  ok: true,
  name: 'Room 9.pdf',
  timetables: [timetable(blocks)],
  warnings: [],
  ...more,
});

function open(also: Partial<FilesSource> = {}): FilesSource {
  const source: FilesSource = {
    names: ['Ms. Rivera'],
    readFile: vi.fn(async () => read(DAY)),
    readText: vi.fn(() => read(DAY)),
    save: vi.fn(async () => undefined),
    ...also,
  };
  dispose = render(() => <Files source={source} />, document.body);
  return source;
}

const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)];
const button = (name: string) =>
  all<HTMLButtonElement>('button').find((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(name))!;
const settled = () => new Promise((resolve) => setTimeout(resolve));
const status = () => document.querySelector('.preview [role=status]')?.textContent;
function type(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  field.value = value;
  for (const what of ['input', 'change']) field.dispatchEvent(new Event(what, { bubbles: true }));
}
function drop(name = 'Room 9.pdf'): void {
  const event = new Event('drop', { bubbles: true });
  Object.assign(event, { dataTransfer: { files: [new File(['x'], name)] } });
  document.querySelector('main')!.dispatchEvent(event);
}
const titles = () => all<HTMLInputElement>('.preview-title');

describe('what was read', () => {
  it('is looked over, changed, and kept as it then is', async () => {
    const source = open();
    drop();
    await settled();
    expect(titles().map(({ value }) => value)).toEqual(['Math', 'Art']);
    expect(document.querySelector<HTMLInputElement>('.preview-name input')!.value).toBe('Room 9');
    const [title] = titles();
    type(title!, 'Math Workshop');
    expect(titles()[0]).toBe(title);
    type(all<HTMLInputElement>('input[type=time]')[1]!, '08:50');
    button('Remove Art').click();
    button('Save classroom').click();
    await settled();
    const kept = {
      ...timetable([block('Math Workshop', '08:00', '08:50')]),
      calendar: { token: 'a', name: 'Room 9', own: false },
    };
    expect(source.save).toHaveBeenCalledExactlyOnceWith(kept, 'Room 9.pdf');
    expect(status()).toBe('Room 9 is saved.');
  });

  it.each<[string, () => void, string]>([
    ['a row without a title', () => type(titles()[0]!, ' '), 'Fix or remove'],
    ['a row that ends first', () => type(all<HTMLInputElement>('input[type=time]')[1]!, '07:00'), 'Fix or remove'],
    ['no name', () => type(document.querySelector('.preview-name input')!, ''), 'First enter whose'],
    ['no row', () => ['Math', 'Art'].forEach((title) => button(`Remove ${title}`).click()), 'There are no rows'],
  ])('is not kept with %s, and says why', async (_, spoil, words) => {
    const source = open();
    drop();
    await settled();
    spoil();
    button('Save classroom').click();
    expect(status()).toContain(words);
    expect(source.save).not.toHaveBeenCalled();
  });

  it('shows a doubt at its row, and what belongs to no row above', async () => {
    open({ readFile: async () => read(DAY, { warnings: ['“Art” is printed twice.', 'Row 7: it has no date.'] }) });
    drop();
    await settled();
    expect(all('.row-problem').map((one) => one.textContent)).toEqual(['“Art” is printed twice.']);
    expect(all('.files-warnings li').map((one) => one.textContent)).toEqual(['Row 7: it has no date.']);
  });

  it('has no times to change where it is all day', async () => {
    open({
      readFile: async () =>
        read([block('Book Fair', '00:00', '00:00', { end: 1440, allDay: true, date: '2026-09-15' })]),
    });
    drop();
    await settled();
    expect(document.querySelector('.preview-rows li')?.textContent).toContain('All dayTue, Sep 15');
    expect(all('input[type=time]')).toHaveLength(0);
  });
});

describe('a file', () => {
  it('shows how far it is, and is let go on Cancel', async () => {
    let signal: AbortSignal | null = null;
    open({
      readFile: (_, onProgress, stop) => {
        signal = stop;
        onProgress(0.4);
        return new Promise((__, reject) => stop.addEventListener('abort', () => reject(new Error('stopped'))));
      },
    });
    drop();
    expect(document.querySelector('progress')?.value).toBe(0.4);
    button('Cancel').click();
    await settled();
    expect(signal!.aborted).toBe(true);
    expect(document.querySelector('progress')).toBeNull();
    expect(document.querySelector('.preview, .notice')).toBeNull();
  });

  it('that cannot be read says what it is', async () => {
    open({
      readFile: async (file) => ({ ok: false, name: file.name, problem: { key: 'files_problem_picture', args: [] } }),
    });
    drop('<img>.png');
    await settled();
    expect(document.querySelector('.notice')?.textContent).toMatch(/^<img>\.pngPictures can’t be read/);
  });
});

describe('a paste', () => {
  const TEXT = '8:00\tMath\r\n9:00\tArt';
  const HTML = '<table><tr><td>8:00<td>Math</table>';
  const paste = (html: string) => {
    const event = new Event('paste', { bubbles: true });
    const data: Record<string, string> = { 'text/plain': TEXT, 'text/html': html };
    Object.assign(event, { clipboardData: { getData: (kind: string) => data[kind] } });
    document.querySelector('textarea')!.dispatchEvent(event);
  };
  it.each<[string, string, string, string | null]>([
    ['of a table is read as the page it came with', HTML, TEXT.replace('\r', ''), HTML],
    ['that was changed is read as it stands', HTML, '8:00 Math', null],
    ['of words is read as text', '<p>8:00 Math</p>', TEXT, null],
  ])('%s', (_, html, value, page) => {
    const source = open();
    paste(html);
    const field = document.querySelector('textarea')!;
    type(field, value);
    document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(source.readText).toHaveBeenCalledExactlyOnceWith(field.value, page);
    expect(titles()).toHaveLength(2);
  });
});
