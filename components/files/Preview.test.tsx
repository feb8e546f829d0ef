// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { at } from '../../tests/support/made/days';
import { Refused } from '../../utils/messaging/failures';
import {
  block,
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

describe('the rows of a schedule', () => {
  it('is one row a lesson of a dated calendar, and keeps every date', async () => {
    const dates = ['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18'];
    const lessons = dates.map((date) => block('Writing', '09:10', '10:00', { date, note: 'Stations 9:30' }));
    const moved = block('Writing', '10:30', '11:20', { date: '2026-09-21' });
    const source = open({ readFile: async () => read([...lessons, moved]) });
    drop();
    await settled();
    expect(all('.preview-rows summary')[0]?.textContent).toBe('Mon–Fri · Sep 14 – Sep 18 (5 days)');
    expect(document.querySelector('.preview-note')?.textContent).toBe('Stations 9:30');
    expect(document.querySelector('.preview-exceptions summary')?.textContent).toBe('On other days at other times (1)');
    expect(document.querySelector('.preview')?.textContent).toContain('1 row.');
    type(titles()[0]!, 'Writers');
    button('Save classroom').click();
    await settled();
    const kept = vi.mocked(source.save).mock.calls[0]![0].blocks;
    expect(kept).toEqual([...lessons.map((one) => ({ ...one, title: 'Writers' })), moved]);
  });

  it('says which rows are called off', async () => {
    const off = { ...block('Writing', '09:10', '10:00', { days: ['tue'] }), calledOff: true as const };
    open({ readFile: async () => read([block('Writing', '09:10', '10:00', { days: ['mon'] }), off]) });
    drop();
    await settled();
    const notes = all('.preview-rows > li').map((row) => row.querySelector('.preview-note')?.textContent ?? '');
    expect(notes).toEqual(['', 'called off']);
  });

  it('can be added to, its days chosen, and what was removed put back', async () => {
    const source = open();
    drop();
    await settled();
    button('Remove Math').click();
    expect(titles()).toHaveLength(1);
    button('Undo').click();
    expect(titles().map(({ value }) => value)).toEqual(['Math', 'Art']);
    button('+ Add a row').click();
    expect(document.activeElement).toBe(titles()[2]);
    type(titles()[2]!, 'Writing');
    const monday = all('.row-days')[2]!.querySelector('input')!;
    monday.click();
    const grade = document.querySelector<HTMLSelectElement>('.preview-grade select')!;
    grade.value = '2';
    grade.dispatchEvent(new Event('change', { bubbles: true }));
    button('Save classroom').click();
    await settled();
    const [kept, , chosen] = vi.mocked(source.save).mock.calls[0]!;
    expect([kept.grade, chosen]).toEqual(['2', '2']);
    expect(kept.blocks[2]).toEqual(block('Writing', '09:40', '10:10', { days: ['mon'] }));
  });

  it.each([
    ['in a private window', new Refused('private'), 'This is a private window.'],
    ['on a full disk', new Refused('full'), 'PushIn couldn’t save that.'],
  ])('says %s that it is not saved', async (_where, error, words) => {
    open({ save: () => Promise.reject(error) });
    drop();
    await settled();
    button('Save classroom').click();
    await settled();
    expect(status()).toContain(words);
  });

  it('says what was found once it is saved, and goes on from there', async () => {
    const seeWeek = vi.fn();
    const found = { count: 6, next: { date: '2026-09-14', start: at('08:50') } };
    open({ save: async () => ({ found, seeWeek }) });
    drop();
    await settled();
    button('Save classroom').click();
    await settled();
    expect(status()).toContain('Room 9 is saved. 6 push-in times found, next: Mon 8:50.');
    button('See the week').click();
    expect(seeWeek).toHaveBeenCalledOnce();
    button('Add another').click();
    expect(document.querySelector('.preview')).toBeNull();
  });
});
