// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { openOptions, ROOM_14, START } from '../../../tests/support/in-jsdom/options-page';
import { block, day } from '../../../tests/support/stored/stored';
import type { TypicalReading } from '../../../utils/model/classroom';
import type { OptionsState } from '../options-source';

// Days are told as they are where the reader is.
process.env['TZ'] = 'America/New_York';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));

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
const shown = (...typical: TypicalReading[]) => open({ typical });
const open = (also: Partial<OptionsState>) => {
  const source = openOptions({}, { ...START, ...also });
  const section = document.querySelector('section[aria-labelledby="options-sources"]');
  return { source, section, text: section?.textContent ?? '' };
};

it('is silent where no schedule without dates was read', () => expect(shown().section).toBeNull());

it('says where and when each was read, and nothing of two that agree', () => {
  const { section, text } = shown(reading('maple'), reading('oak'));
  expect(text).toContain('maple.example/bells, updated Sep 18');
  expect(text).toContain('oak.example/bells, updated Sep 18');
  expect(section!.querySelectorAll('.differences, select')).toHaveLength(0);
});

it('says what changed since the reading before', () => {
  const before = { blocks: [{ ...math, start: 555 }], readAt: Date.UTC(2026, 8, 1, 12) };
  const { text } = shown(reading('maple', { before }));
  expect(text).toContain('Changed since Sep 1');
  expect(text).toContain('Math: 9:15–10:00 → 9:00–10:00');
});

it('gives no date where a clock that ran ahead gave it', () => {
  const before = { blocks: [{ ...math, start: 555 }], readAt: 0 };
  const { text } = shown(reading('maple', { readAt: 0, before }));
  expect(text).toContain('maple.example/bells');
  expect(text).toContain('Changed since it was read before');
  expect(text).not.toMatch(/updated|Dec 31|Jan 1|1969|1970/);
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

it('tells dated sources as well: how many days, what changed on which, and which contradicts which', () => {
  const at = (source: string, date: string, start: number, before = start) =>
    day(ROOM_14.id, date, {
      source,
      where: source === 'g' ? 'calendar.google.com/calendar/u/0/r/week' : 'lincoln.example',
      readAt: Date.UTC(2026, 8, 14, 12),
      blocks: [{ ...math, date, start }],
      before:
        before === start ? null : { readAt: Date.UTC(2026, 8, 7, 12), blocks: [{ ...math, date, start: before }] },
    });
  const week = ['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18'];
  const { source, section, text } = open({
    // What was yesterday is no news.
    dated: [at('g', '2026-09-11', 500, 560), ...week.map((date) => at('g', date, 555, 540)), at('feed', week[0]!, 570)],
  });
  expect(text).toContain('Google Calendar, updated Sep 14 6 days, Sep 11 to Sep 18');
  expect(text).toContain('lincoln.example, updated Sep 14 for Mon, Sep 14');
  const lists = [...section!.querySelectorAll('.differences')].map(({ textContent }) => textContent);
  expect(lists).toEqual([
    'Changed since Sep 7Math: 9:00–10:00 → 9:15–10:00 (Sep 14, Sep 15, Sep 16 and 2 more)',
    'Google Calendar and lincoln.example disagreeMath: 9:15–10:00 on Google Calendar, 9:30–10:00 on lincoln.example (Sep 14)',
  ]);
  const select = section!.querySelector('select')!;
  select.value = 'feed';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(source.setWins).toHaveBeenCalledWith(ROOM_14.id, 'feed');
});
