// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { openOptions, ROOM_14, START } from '../../tests/support/open-options';
import { block } from '../../tests/support/stored';
import type { TypicalReading } from '../../utils/model/classroom';

vi.mock('../shared/say', () => import('../../tests/support/words'));

const math = block({ title: 'Math', date: null, start: 540, end: 600 });
const reading = (source: string, over: Partial<TypicalReading> = {}): TypicalReading => ({
  classroom: ROOM_14.id,
  source,
  dayType: null,
  blocks: [math],
  readAt: Date.UTC(2026, 8, 18, 12),
  where: `${source}.example/bells`,
  before: null,
  ...over,
});
const shown = (...typical: TypicalReading[]) => {
  const source = openOptions({}, { ...START, typical });
  const section = document.querySelector('section[aria-labelledby="options-sources"]');
  return { source, section, text: section?.textContent ?? '' };
};

it('is silent where no schedule without dates was read', () => expect(shown().section).toBeNull());

it('says where and when each was read, and nothing of two that agree', () => {
  const { section, text } = shown(reading('maple'), reading('oak'));
  expect(text).toContain('maple.example/bells, read Sep 18');
  expect(text).toContain('oak.example/bells, read Sep 18');
  expect(section!.querySelectorAll('.differences, select')).toHaveLength(0);
});

it('says what changed since the reading before', () => {
  const before = { blocks: [{ ...math, start: 555 }], readAt: Date.UTC(2026, 8, 1, 12) };
  const { text } = shown(reading('maple', { before }));
  expect(text).toContain('Changed since Sep 1');
  expect(text).toContain('Math: 9:15–10:00 is now 9:00–10:00');
});

it('says where two disagree, which said what, and keeps whom the OT believes', () => {
  const { source, section, text } = shown(reading('maple'), reading('oak', { blocks: [{ ...math, start: 570 }] }));
  expect(text).toContain('Math: 9:00–10:00 on maple.example/bells, 9:30–10:00 on oak.example/bells');
  const select = section!.querySelector('select')!;
  select.value = 'oak';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(source.setWins).toHaveBeenCalledWith(ROOM_14.id, 'oak');
});

it('lets the regular and the minimum day differ', () => {
  const { section } = shown(reading('a', { dayType: 'Regular' }), reading('b', { dayType: 'Minimum', blocks: [] }));
  expect(section!.querySelector('.differences')).toBeNull();
});
