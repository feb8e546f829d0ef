// @vitest-environment jsdom
import { render } from 'solid-js/web';
import { afterEach, expect, it, vi } from 'vitest';
import { day, room, row, window as time } from '../../../tests/support/made/days';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));
const { PrintSheet } = await import('./PrintSheet');

let dispose: () => void = () => undefined;
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

const OAK = room('Room 3 – Ms. Oak', { school: 'Birch' });
const ELM = room('Room 5 – Mr. Elm', { school: 'Birch' });
const writing = row('Writing', '09:00', '10:00', [time('09:15', '09:45')]);
const early = row('Math', '08:00', '09:00', [time('08:20', '08:50', { rank: 'good', booked: true })]);
const closed = {
  kind: 'no-school',
  from: null,
  until: null,
  grades: null,
  because: 'Harvest Day',
} as const;

function show(sheet: 'today' | 'week', days: Parameters<typeof PrintSheet>[0]['days']) {
  dispose = render(() => <PrintSheet sheet={sheet} days={days} />, document.body);
  return [...document.querySelectorAll('h1, h2, li, p')].map((one) => one.textContent);
}

it('a week tells each day, a closed one too', () => {
  const lines = show('week', [
    day([writing], { classroom: OAK, date: '2026-09-14' }),
    day([writing], { classroom: OAK, date: '2026-09-15', kind: closed }),
  ]);
  expect(lines[0]).toContain('Room 3 – Ms. Oak');
  expect(lines.filter((line) => /^[A-Z]\w\w, /.test(line))).toEqual(['Mon, Sep 14', 'Tue, Sep 15']);
  expect(lines.filter((line) => line.includes('Writing'))).toEqual(['9:15–9:45BestWriting']);
  expect(lines.some((line) => line.startsWith('No school'))).toBe(true);
});

it('today is told by the clock over all rooms, and rooms without a time say why', () => {
  const lines = show('today', [
    day([writing], { classroom: OAK, date: '2026-09-14' }),
    day([early], { classroom: ELM, date: '2026-09-14' }),
    day([], { classroom: room('Room 9'), date: '2026-09-14' }),
  ]);
  const times = lines.filter((line) => /^\d/.test(line));
  expect(times).toEqual([
    '8:20–8:50GoodRoom 5 – Mr. Elm · Birch · Math · you’re booked',
    '9:15–9:45BestRoom 3 – Ms. Oak · Birch · Writing',
  ]);
  expect(lines.some((line) => line.startsWith('Room 9: '))).toBe(true);
});

it('is set smaller where there is much, and offers nothing to print where there is nothing', () => {
  const many = (count: number) => Array.from({ length: count }, () => day([writing], { classroom: OAK }));
  const size = (count: number) => {
    show('today', many(count));
    const found = document.querySelector('.print')!.getAttribute('data-size');
    dispose();
    return found;
  };
  expect([10, 60, 180].map(size)).toEqual(['usual', 'less', 'small']);
  show('today', []);
  expect(document.querySelector('button')).toBeNull();
});
