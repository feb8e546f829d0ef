import { expect, it } from 'vitest';
import { schoolWeek, shownDate } from './shown-date';

it.each([
  ['2026-09-14', '2026-09-14', '2026-09-14'],
  ['2026-09-18', '2026-09-18', '2026-09-14'],
  ['2026-09-19', '2026-09-21', '2026-09-14'],
  ['2026-09-20', '2026-09-21', '2026-09-14'],
  ['2027-01-01', '2027-01-01', '2026-12-28'],
])('%s opens on %s, its week on %s', (today, shown, monday) => {
  expect(shownDate(today)).toBe(shown);
  expect(schoolWeek(today)[0]).toBe(monday);
  expect(schoolWeek(today)).toHaveLength(5);
});
