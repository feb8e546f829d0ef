import { beforeEach, expect, it, vi } from 'vitest';
import { block, reading, room } from '../../tests/support/made/days';
import { freshDatabase } from '../../tests/support/stored/stored';
import { PLANNING } from '../../utils/storage/planner';
import type { Database } from '../../utils/storage/schema';
import { timesHidden } from './times-hidden';

vi.mock('../../utils/storage/packaged/packaged-opinion', () => ({ packagedOpinion: async () => null }));

const ROOM = room('Room 14');
const planner = async () => PLANNING;
const NOW = Date.parse('2026-09-14T12:00:00Z');

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

it.each([
  ['the usual length', 15, 0],
  ['a shorter one', 5, 0],
  ['one longer than the shorter lesson', 40, 1],
  ['one longer than any lesson', 90, 2],
])('%s', async (_, minLength, hidden) => {
  await db.put('classrooms', ROOM);
  const blocks = [block('Writing Centers', '08:30', '09:00'), block('Math Centers', '09:10', '10:30')];
  await db.put('days', reading(ROOM, '2026-09-14', blocks));
  expect(await timesHidden(db, planner, minLength, NOW, 'UTC')).toMatchObject({ hidden });
});

it('tells nothing where no classroom is known', async () => {
  expect(await timesHidden(db, planner, 90, NOW, 'UTC')).toEqual({ hidden: 0, all: 0 });
});
