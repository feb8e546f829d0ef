import { expect, it } from 'vitest';
import { TYPICAL_PARTS, typicalMinutes } from './typical-minutes';

it.each([
  ['workshop', 'lesson', 50, '3', 12],
  ['workshop', 'lesson', 50, 'K', 8],
  ['workshop', 'lesson', 50, null, 12],
  ['workshop', 'lesson', 20, '3', 5],
  ['workshop', 'lesson', 120, '3', 15],
  ['workshop', 'share', 50, '3', 5],
  ['workshop', 'share', 29, '3', 0],
  ['work', 'lesson', 45, '1', 3],
  ['work', 'lesson', 20, '1', 0],
  ['daily-5', 'lesson', 60, 'K', 8],
  ['daily-5', 'lesson', 60, '2', 10],
  ['daily-5', 'lesson', 100, '2', 10],
  ['daily-5', 'lesson', 30, '2', 5],
  ['daily-5', 'lesson', 29, '2', 0],
  ['daily-5', 'share', 60, '2', 5],
  ['daily-5', 'share', 59, '2', 0],
  ['mixed', 'lesson', 200, '6', 30],
  ...(['PK', 'K'] as const).map((grade) => ['mixed', 'lesson', 45, grade, 12] as const),
  ...(['1', '2'] as const).map((grade) => ['mixed', 'lesson', 45, grade, 15] as const),
  ...([null, '3', '4', '5'] as const).map((grade) => ['mixed', 'lesson', 45, grade, 18] as const),
  ...(['6', '7', '8', '9-12'] as const).map((grade) => ['mixed', 'lesson', 45, grade, 20] as const),
  ['routine', 'lesson', 45, '1', 0],
  ['whole-group', 'share', 45, '1', 0],
] as const)('%s %s of %i minutes in grade %s: %i', (mode, part, length, grade, minutes) =>
  expect(typicalMinutes(mode, part, length, grade)).toBe(minutes),
);

it('always leaves work in a block of a quarter hour or more', () => {
  for (const { shape } of TYPICAL_PARTS)
    for (let length = 15; length <= 240; length++)
      for (const grade of ['PK', '2', '5', '8', null] as const) {
        const taken = typicalMinutes(shape, 'lesson', length, grade) + typicalMinutes(shape, 'share', length, grade);
        expect(length - taken).toBeGreaterThanOrEqual(length / 3);
      }
});

it('names a reason and a source for every minute', () => {
  for (const { why, source } of TYPICAL_PARTS) expect(Math.min(why.length, source.length)).toBeGreaterThan(10);
});
