import { expect, it } from 'vitest';
import { block, freshDatabase, reading, timetable } from '../../../tests/support/stored/stored';
import { dayOf } from './day-readings';
import { keepReading } from './keep-reading';

const at = (start: number) => reading([timetable('14', [block({ start, end: start + 50 })])]);

it('what a day said before it last changed stays beside it, with what its calendar is called', async () => {
  const db = await freshDatabase();
  const keep = (start: number, now: number) =>
    keepReading(db, { reading: at(start), where: 'lms.example', classrooms: ['cal:14'], grades: {} }, now);
  await keep(560, 1000);
  await keep(575, 2000);
  await keep(575, 3000);
  const [monday] = await dayOf(db, 'cal:14', '2026-09-14');
  expect(monday).toMatchObject({ name: 'Room 14', readAt: 3000, before: { readAt: 1000, blocks: [{ start: 560 }] } });
  expect((await dayOf(db, 'cal:14', '2026-09-15'))[0]?.before).toBeNull();
  await keep(560, 4000);
  expect((await dayOf(db, 'cal:14', '2026-09-14'))[0]?.before).toMatchObject({
    readAt: 3000,
    blocks: [{ start: 575 }],
  });
});
