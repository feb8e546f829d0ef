import { someBlock } from '../made/blocks';
import { render } from 'solid-js/web';
import { afterEach, vi } from 'vitest';
import { Files } from '../../../components/files/Files';
import type { FilesSource, ReadInput } from '../../../components/files/files-source';
import type { Block } from '../../../utils/model/block';
import type { Timetable } from '../../../utils/model/reading';
import { at } from '../made/days';

/** The page for files with an invented day, in jsdom. A test that uses it mocks components/shared/say. */

let dispose: () => void = () => undefined;
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

export function block(title: string, start: string, end: string, more: Partial<Block> = {}): Block {
  return someBlock({ title, date: null, start: at(start), end: at(end), ...more });
}
export const DAY = [block('Math', '08:00', '09:00'), block('Art', '09:00', '09:40')];
export const timetable = (blocks: readonly Block[], name: string | null = null): Timetable => ({
  calendar: { token: 'a', name, own: false },
  grade: null,
  blocks,
});
export const read = (blocks: readonly Block[], more: Partial<Extract<ReadInput, { ok: true }>> = {}): ReadInput => ({
  ok: true,
  name: 'Room 9.pdf',
  timetables: [timetable(blocks)],
  warnings: [],
  ...more,
});

export function open(also: Partial<FilesSource> = {}): FilesSource {
  const source: FilesSource = {
    names: ['Ms. Rivera'],
    readFile: vi.fn(async () => read(DAY)),
    readText: vi.fn(() => read(DAY)),
    save: vi.fn(async () => ({ found: { count: 0, next: null }, seeWeek: vi.fn() })),
    ...also,
  };
  dispose = render(() => <Files source={source} />, document.body);
  return source;
}

export const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)];
export const button = (name: string) =>
  all<HTMLButtonElement>('button').find((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(name))!;
export const settled = () => new Promise((resolve) => setTimeout(resolve));
export const status = () => document.querySelector('.preview-status')?.textContent;
export function type(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  field.value = value;
  for (const what of ['input', 'change']) field.dispatchEvent(new Event(what, { bubbles: true }));
}
export function drop(...names: string[]): void {
  const event = new Event('drop', { bubbles: true });
  Object.assign(event, {
    dataTransfer: { files: (names.length > 0 ? names : ['Room 9.pdf']).map((name) => new File(['x'], name)) },
  });
  document.querySelector('main')!.dispatchEvent(event);
}
export const titles = () => all<HTMLInputElement>('.preview-title');
