import { beforeEach, describe, expect, it } from 'vitest';
import { block, reading, room } from '../../tests/support/made/days';
import { ours } from '../../tests/support/stored/message-rights';
import { freshDatabase } from '../../tests/support/stored/stored';
import { decideDay } from '../../utils/storage/readings/days-known';
import { PLANNING } from '../../utils/storage/planner';
import type { Database } from '../../utils/storage/schema';
import { changeSettings } from '../../utils/storage/settings';
import { makeLookUpHandlers } from './look-up-handlers';

const ROOM = room('Room 14');
const MONDAY = '2026-09-14';
const TUESDAY = '2026-09-15';
const WRITING = block('Writers Workshop', '09:10', '10:10');

let db: Database;
let handlers: ReturnType<typeof makeLookUpHandlers>;
beforeEach(async () => {
  db = await freshDatabase();
  handlers = makeLookUpHandlers({
    db: async () => db,
    opinion: async () => null,
    planner: async () => PLANNING,
    zone: 'UTC',
  });
  await db.put('classrooms', ROOM);
  await db.put('days', reading(ROOM, MONDAY, [WRITING]));
});
const look = (over = {}) =>
  handlers['room:day']({ room: ROOM.id, date: MONDAY, today: MONDAY, busy: [], ...over }, ours) as Promise<
    Awaited<ReturnType<(typeof handlers)['room:day']>>
  >;

describe('a look-up', () => {
  it('answers with data that a message can carry', async () => {
    const found = await look();
    expect(found.day.rows.map(({ block, windows }) => [block.title, windows.length])).toEqual([
      ['Writers Workshop', 1],
    ]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('marks what the OT has herself at that time', async () => {
    const free = (await look()).day.rows[0]!.windows[0]!;
    expect(free.booked).toBe(false);
    const busy = [{ date: MONDAY, start: free.start, end: free.end }];
    expect((await look({ busy })).day.rows[0]!.windows[0]!.booked).toBe(true);
  });

  it('ranks by the goals it is asked with, else by those set', async () => {
    const score = async (over = {}) => (await look(over)).day.rows[0]!.windows[0]!.score;
    const plain = await score();
    await changeSettings(db, { goals: ['gross-motor'] });
    const set = await score();
    expect(set).not.toEqual(plain);
    expect(await score({ goals: [] })).toEqual(plain);
  });

  it('tells the next days that are not like others', async () => {
    await decideDay(db, { date: TUESDAY, school: '' }, 'no-school', 1);
    expect((await look()).coming.map(({ date, kind }) => [date, kind])).toEqual([[TUESDAY, 'no-school']]);
    expect((await look({ today: TUESDAY })).coming).toEqual([]);
  });

  it('of a room that is gone is refused', async () => {
    await expect(look({ room: 'nobody' })).rejects.toMatchObject({ code: 'unknown-classroom' });
  });

  it('of every room leaves out those that are no classroom any more', async () => {
    const all = () => handlers['rooms:day']({ date: MONDAY, busy: [] }, ours);
    expect((await all()).map(({ rows, sources }) => [rows.length, sources])).toEqual([[1, []]]);
    await db.put('choices', { source: ROOM.sources[0]!, role: 'mine' });
    expect(await all()).toEqual([]);
  });
});
