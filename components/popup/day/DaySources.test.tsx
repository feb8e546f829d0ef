// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { block, day, reading, room } from '../../../tests/support/made/days';
import { button, openPopup, ROWS, settled, text } from '../../../tests/support/in-jsdom/popup';
import { sourceChanges, sourceDisputes } from '../../../utils/look-up/source-news';

// Days are told as they are where the reader is.
process.env['TZ'] = 'America/New_York';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));

const DATE = '2026-09-14';
const ROOM = room('Room 14');
const early = block('Writing', '09:00', '09:45');
const late = block('Writing', '09:15', '10:00');
const page = reading(ROOM, DATE, [early], { source: 'page' });
const feed = reading(ROOM, DATE, [late], { source: 'feed', where: 'lincoln.example' });
const disputed = (wins?: string) =>
  day(ROWS, {
    classroom: { ...ROOM, ...(wins && { wins }) },
    sources: [page, feed],
    disputes: sourceDisputes([page, feed]),
  });

it('says where the day was read, and nothing of sources that agree', () => {
  openPopup('09:00', {}, { day: day(ROWS, { sources: [page, feed] }) });
  expect(text('.basis')).toBe('From Google Calendar + lincoln.example, updated Sep 14');
  expect(document.querySelector('.differences, .dispute-lines')).toBeNull();
});

it('says what changed since the reading before', () => {
  const before = { blocks: [early], readAt: Date.UTC(2026, 8, 10, 12) };
  const changes = sourceChanges([{ ...page, blocks: [late], before }]);
  openPopup('09:00', {}, { day: day(ROWS, { changes }) });
  expect(text('.differences')).toBe('Changed since Sep 10Writing: 9:00–9:45 → 9:15–10:00');
});

it.each([
  ['read', 'From Google Calendar'],
  ['posted', 'From lincoln.example: usual Monday'],
  ['typical', 'Usual Monday. Open the calendar to check this date.'],
] as const)('gives no date where a clock that ran ahead gave it: %s', (said, words) => {
  const before = { blocks: [early], readAt: 0 };
  const changes = sourceChanges([{ ...page, blocks: [late], before }]);
  const basis = { said, weekday: 'mon', readOn: null, where: 'lincoln.example', dayType: null } as const;
  openPopup('09:00', {}, { day: day(ROWS, { basis, sources: [page], changes }) });
  expect(text('.basis')).toBe(words);
  expect(text('.differences')).toMatch(/^Changed since it was read beforeWriting/);
});

it('says where two sources do not agree, which said what, and keeps whom she believes', async () => {
  const believe = vi.fn(async (_room: unknown, _date: unknown, source: string | null) => disputed(source ?? undefined));
  openPopup('09:00', { believe }, { day: disputed() });
  expect(text('.dispute-lines')).toBe('Writing: 9:00–9:45 on Google Calendar, 9:15–10:00 on lincoln.example');
  expect(text('.notice')).toContain('You see the one updated last');
  button('Use lincoln.example').click();
  expect(believe).toHaveBeenCalledWith(expect.objectContaining({ id: ROOM.id }), DATE, 'feed');
  await settled();
  expect(text('.notice')).toContain('You chose lincoln.example.');
  expect(button('Use lincoln.example')).toBeUndefined();
  button('Undo').click();
  await settled();
  expect(believe).toHaveBeenLastCalledWith(expect.anything(), DATE, null);
});

it('tells two calendars of one page apart by their names', () => {
  const [one, other] = [
    { ...page, name: 'Rivera' },
    { ...page, source: 'b', name: 'Grade 2', blocks: [late] },
  ];
  openPopup('09:00', {}, { day: day(ROWS, { disputes: sourceDisputes([one, other]) }) });
  expect(text('.dispute-lines')).toContain('9:00–9:45 on Rivera, 9:15–10:00 on Grade 2');
});
