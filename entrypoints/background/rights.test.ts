import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  HERE,
  ROOM,
  GOOGLE,
  lessons,
  read,
  correction,
  page,
  evil,
  calendar,
  ours,
  REFUSED,
  ALLOWED,
  type Name,
} from '../../tests/support/stored/message-rights';
import { everyHandler, quietWorld } from '../../tests/support/stored/background';
import { block, everything, freshDatabase, reading, timetable } from '../../tests/support/stored/stored';
import type { Asker, BackgroundHandlers } from '../../utils/messaging/answer';
import type { BackgroundProtocol } from '../../utils/messaging/protocol';
import type { Database } from '../../utils/storage/schema';

let db: Database;
let handlers: BackgroundHandlers;
const openPage = vi.fn(async () => undefined);
beforeEach(async () => {
  db = await freshDatabase();
  handlers = everyHandler({ ...quietWorld(async () => db, 1000), openPage });
  for (const source of [ROOM, GOOGLE])
    await db.put('classrooms', {
      id: source,
      name: 'Room 14',
      grade: '2',
      gradeSet: true,
      school: 'Maple',
      sources: [source],
    });
  await db.put('corrections', { ...correction(GOOGLE), id: 'c-google', madeAt: 1 });
  await db.put('corrections', { ...correction(ROOM), id: 'c-here', madeAt: 1 });
});

const ask = <N extends Name>(name: N, data: BackgroundProtocol[N]['ask'], who: Asker) =>
  Promise.resolve().then(() => (handlers[name] as (data: unknown, who: Asker) => unknown)(data, who));
describe('a page', () => {
  it.each(REFUSED.map((row) => [row[0], row[1], row] as const))(
    'may not %s %s',
    async (_name, _what, [name, , data, who]) => {
      const before = await everything(db);
      await expect(ask(name, data as never, who)).rejects.toMatchObject({ name: 'Refused' });
      expect(await everything(db)).toEqual(before);
      expect(openPage).not.toHaveBeenCalledWith('welcome');
    },
  );

  it.each(ALLOWED.map((row) => [row[0], row[1], row] as const))(
    'may %s %s',
    async (_name, _what, [name, , data, who]) => {
      await expect(ask(name, data as never, who)).resolves.toBeDefined();
    },
  );

  it('has a row for every message', () => {
    const names = Object.keys(handlers).filter((name) => name !== 'notes:get');
    expect(names.filter((name) => !REFUSED.some(([refused]) => refused === name))).toEqual([]);
  });

  it('learns nothing of other sites, of feeds’ words or of how she works', async () => {
    await db.put('calendars', {
      id: 'feed:1',
      name: 'Secret feed',
      school: null,
      notices: [{ ...block(), allDay: true, start: 0, end: 1440, title: 'No School – Confidential layoffs' }],
      readAt: 1,
    });
    await ask('settings:change', { goals: ['handwriting'], minLength: 25 }, ours);
    const reading = read('any-page', 'evil.example/x');
    const said = JSON.stringify(await ask('overlay:survey', { reading, where: 'evil.example/x' }, evil));
    expect(said).not.toMatch(/Confidential|Secret feed|c_room14|lms\.example|handwriting|"minLength":25/);
    // The day is closed all the same, and said to be.
    expect(said).toContain('"kind":"no-school"');
    expect(said).toContain('"unsaid":true');
    const desk = { reading: read('google-calendar', 'c_room14'), where: 'calendar.google.com/r' };
    expect(JSON.stringify(await ask('overlay:survey', desk, calendar))).toContain('Confidential');
  });

  it('is not told what was taught of a room elsewhere, by printing the title of its lesson', async () => {
    const room = { name: 'Ms. Rivera', grade: '2' as const, gradeSet: true, school: 'Maple' };
    await db.put('classrooms', { ...room, id: 'google-calendar:r', sources: ['google-calendar:r'] });
    const koala = { block: 'koala time', title: 'Koala Time', activity: 'science' as const };
    await db.put('corrections', { ...correction('google-calendar:r'), ...koala, id: 'c-koala', madeAt: 1 });
    const lesson = [...lessons, block({ title: 'Koala Time', start: 720, end: 760 })];
    const said = async (reader: string, token: string, where: string, who: Asker) =>
      JSON.stringify(
        await ask('overlay:survey', { reading: reading([timetable(token, lesson)], { reader }), where }, who),
      );
    expect(await said('any-page', 'evil.example/x', 'evil.example/x', evil)).not.toMatch(/Rivera|science/);
    // She is offered it where all her classes stand side by side.
    expect(await said('google-calendar', 'c_room14', 'calendar.google.com/r', calendar)).toContain('Ms. Rivera');
  });

  it('brings no more rooms than a school has', async () => {
    const room = (n: number) => timetable(`evil.example/x#${n}`, lessons, { name: `Ms. Ruiz Room ${n}` });
    const turn = (from: number) => Array.from({ length: 45 }, (_, n) => room(from + n));
    const counts: number[] = [];
    for (const from of [0, 100, 200, 300]) {
      const read = reading(turn(from), { reader: 'any-page' });
      await ask('reading:keep', { reading: read, where: 'evil.example/x' }, evil);
      counts.push((await db.count('classrooms')) - 2);
    }
    // Forty a visit, and 120 of a site.
    expect(counts).toEqual([40, 80, 120, 120]);
  }, 30_000);

  it('in a private window is drawn, and nothing of it is kept', async () => {
    const before = await everything(db);
    const data = { reading: read('any-page', `${HERE}#Room 99`), where: HERE };
    expect(await ask('overlay:survey', data, { ...page, isPrivate: true })).toMatchObject({
      survey: { unkept: 'panel_line_private' },
    });
    expect(await ask('reading:keep', data, { ...page, isPrivate: true })).toBe(false);
    expect(await everything(db)).toEqual(before);
  });
});
