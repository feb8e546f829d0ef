// @vitest-environment jsdom
import { correction } from '../../../utils/model/told';
import { expect, it, vi } from 'vitest';
import { day, row } from '../../../tests/support/made/days';
import { ROOM_14, button, openPopup, settled, text } from '../../../tests/support/in-jsdom/popup';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));

const DOUBTFUL = row('Koala Time', '10:10', '10:40', [], { sureness: 'unknown', activity: 'other', mode: 'mixed' });
const CERTAIN = row('Math', '10:40', '11:30');
const LEARNED = row('Otter Time', '11:30', '12:00', [], { sureness: 'learned', activity: 'math', mode: 'work' });
const asked = () => [...document.querySelectorAll('.one-look-list strong')].map((one) => one.textContent);
const opened = (rows: Parameters<typeof day>[0], also = {}) =>
  openPopup('09:30', {}, { day: day(rows, { classroom: { ...ROOM_14, ...also } }) });

it('asks what is not certain, once the OT wants to, and nothing else', () => {
  opened([CERTAIN, DOUBTFUL, LEARNED]);
  expect(text('.one-look-head button')).toBe('1 lesson to check, a few seconds');
  expect(asked()).toEqual([]);
  button(/to check/).click();
  expect(asked()).toEqual(['Koala Time']);
});

it('takes one tap for an answer, kept for the class', async () => {
  const source = opened([DOUBTFUL]);
  button(/to check/).click();
  button('They work').click();
  await settled();
  const [room, title, told] = vi.mocked(source.tell).mock.lastCall!;
  expect([room.id, title, told]).toEqual([ROOM_14.id, 'Koala Time', correction({ activity: 'other', mode: 'work' })]);
});

it.each<[string, object[], object]>([
  ['all is certain', [CERTAIN], {}],
  ['it was answered', [LEARNED], {}],
  ['it was skipped', [DOUBTFUL], { skipped: ['koala time'] }],
])('is not there where %s', (_, rows, also) => {
  opened(rows as Parameters<typeof day>[0], also);
  expect(document.querySelector('.one-look')).toBeNull();
});

it('asks at most eight', () => {
  const words = ['Ant', 'Bee', 'Cat', 'Dog', 'Emu', 'Fox', 'Gnu', 'Hen', 'Ibis', 'Jay'];
  opened(
    words.map((word, i) =>
      row(`${word} Time`, `${10 + Math.floor(i / 2)}:${i % 2 ? '30' : '00'}`, null, [], DOUBTFUL_AS),
    ),
  );
  button(/to check/).click();
  expect(asked()).toHaveLength(8);
});
const DOUBTFUL_AS = { sureness: 'unknown', activity: 'other', mode: 'mixed' } as const;

it.each([
  ['Skip', ['koala time']],
  ['Skip all', ['koala time']],
])('%s is kept', async (name, keys) => {
  const source = opened([DOUBTFUL]);
  button(/to check/).click();
  button(new RegExp(`^${name}$`)).click();
  await settled();
  expect(source.skip).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: ROOM_14.id }), keys);
});
