// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { doubt, warning } from '../../utils/model/warning';
import {
  block,
  DAY,
  timetable,
  read,
  open,
  all,
  button,
  settled,
  status,
  type,
  drop,
  titles,
} from '../../tests/support/in-jsdom/files-page';

vi.mock('../shared/say', () => import('../../tests/support/in-jsdom/words'));

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
    expect(source.save).toHaveBeenCalledExactlyOnceWith(kept, 'Room 9.pdf', undefined);
    expect(status()).toContain('Room 9 is saved. No push-in times in the next five school days.');
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
    const doubted = { ...doubt('cancelled', { title: 'Art' }), block: { timetable: 0, block: 1 } };
    open({ readFile: async () => read(DAY, { warnings: [doubted, warning('row-without-date', { row: 7 })] }) });
    drop();
    await settled();
    expect(all('.row-problem').map((one) => one.textContent)).toEqual(['“Art” was called off.']);
    expect(all('.files-warnings li').map((one) => one.textContent)).toEqual([
      'Row 7 has no date, so it isn’t included.',
    ]);
  });

  it('shows a doubt at one of two rows of one title, in one of two schedules', async () => {
    const twice = [block('Math', '08:00', '09:00'), block('Math', '13:00', '13:40')];
    const doubted = { ...doubt('cancelled', { title: 'Math' }), block: { timetable: 1, block: 0 } };
    const timetables = [timetable(twice, 'Room 9'), timetable(twice, 'Room 14')];
    open({ readFile: async () => read(twice, { timetables, warnings: [doubted] }) });
    drop();
    await settled();
    const rows = all('.preview').map((one) =>
      [...one.querySelectorAll('.preview-rows > li')].map((row) => row.querySelectorAll('.row-problem').length),
    );
    expect(rows).toEqual([
      [0, 0],
      [1, 0],
    ]);
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

  it.each([
    ['a folder', () => Promise.reject(new DOMException('', 'NotFoundError'))],
    ['one nobody may open', () => Promise.reject(new DOMException('', 'NotReadableError'))],
  ])('%s is said to be one', async (_, readFile) => {
    open({ readFile });
    drop('Schedules');
    await settled();
    expect(document.querySelector('.notice')?.textContent).toContain('This is a folder, or can’t be opened.');
  });

  it.each([
    [['a.pdf', 'b.pdf', 'c.pdf'], '3 files were dropped. Only the first, a.pdf, was read'],
    [['a.pdf'], null],
  ])('of %j the first is read, and the others are told', async (names, told) => {
    const source = open();
    drop(...names);
    await settled();
    expect(source.readFile).toHaveBeenCalledOnce();
    expect(document.body.textContent.includes(told ?? 'were dropped')).toBe(told !== null);
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

  it('of nothing says so', () => {
    const source = open({
      readText: vi.fn(() => ({ ok: false, name: '', problem: { key: 'files_problem_empty', args: [] } }) as const),
    });
    document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(source.readText).toHaveBeenCalledExactlyOnceWith('', null);
    expect(document.querySelector('.notice')?.textContent).toBe(
      'There is nothing in it. Choose a file or paste a schedule.',
    );
  });
});
