// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { START, named, names, openOptions, said, settled } from '../../../tests/support/in-jsdom/options-page';
import { message } from '../../../utils/words/say/message';
import type { OptionsSource } from '../options-source';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));
const download = vi.hoisted(() => vi.fn());
vi.mock('./download-text', () => ({ downloadText: download }));

it('lists corrections by classroom and removes one', async () => {
  const source = openOptions();
  expect(document.querySelector('.corrections li')?.textContent).toContain('Koala Time intervention · work starts 10');
  named('Remove the correction of Koala Time in Room 14').click();
  expect(document.querySelector('.corrections')).toBeNull();
  window.dispatchEvent(new Event('pagehide'));
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
    openOptions();
    named('Save a backup').click();
    await settled();
    expect(download).toHaveBeenCalledWith('pushin-backup.json', '{"format":"pushin"}');
    expect(line()?.textContent).toBe('Saved to your downloads as pushin-backup.json');
  });

  it('in, and tells how much', async () => {
    openOptions();
    await choose(new File(['{}'], 'a.json'));
    expect(line()?.textContent).toBe('Restored: 3 classrooms, 40 days');
    expect(line()?.querySelector('.notice')).toBeNull();
  });

  it.each<[string, OptionsSource['importAll'], string]>([
    [
      'refused',
      async () => ({ state: START, taken: { ok: false, reason: message('options_import_newer') } }),
      'newer PushIn',
    ],
    ['broken', () => Promise.reject(new Error('disk')), 'Nothing was restored'],
  ])('%s, with the reason, and nothing changed', async (_name, importAll, words) => {
    openOptions({ importAll });
    await choose(new File(['x'], 'a.json'));
    expect(line()?.querySelector('.notice')?.textContent).toContain(words);
    expect(names()).toEqual(['Room 9', 'Room 14']);
    expect(said()).toBe('');
  });
});

it('deletes everything only after a second question', async () => {
  const source = openOptions();
  named('Delete everything…').click();
  expect(source.deleteAll).not.toHaveBeenCalled();
  named('Delete everything').click();
  await settled();
  expect(source.deleteAll).toHaveBeenCalledOnce();
  expect(names()).toEqual([]);
  expect(said()).toBe('Everything is deleted');
});
