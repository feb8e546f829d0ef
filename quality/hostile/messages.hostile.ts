import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CHECKS } from '../../entrypoints/background/checks';
import { everyHandler, quietWorld } from '../../tests/support/stored/background';
import { ALLOWED, correction, GOOGLE, HERE, REFUSED, ROOM } from '../../tests/support/stored/message-rights';
import { day, everything, freshDatabase } from '../../tests/support/stored/stored';
import { answerBackground } from '../../utils/messaging/answer';
import { exportAll } from '../../utils/storage/backup/backup';
import { readBackup } from '../../utils/storage/backup/read-backup';
import type { Database } from '../../utils/storage/schema';
import { anyMessage, bentWith } from './made-up-message';
import { OWN } from './made-up-reading';
import { runs } from './runs';
import { EVIL, SENDERS } from './senders';

/**
 * An attacker in a page's renderer can send any message, of any shape and size, under any name that the renderer can
 * use. Other sites' data, the therapist's own words, and the files and feeds must stay as they are.
 */

let db: Database;
let stop: () => void = () => undefined;
const openPage = vi.fn(async () => undefined);
const followed = vi.fn();
const fetched = vi.fn(async () => {
  throw new Error('nothing is fetched here');
});

beforeEach(async () => {
  fakeBrowser.reset();
  openPage.mockClear();
  followed.mockClear();
  vi.stubGlobal('fetch', fetched);
  db = await freshDatabase();
  const world = { ...quietWorld(async () => db, 1_800_000_000_000), openPage };
  stop = answerBackground(everyHandler(world, followed), CHECKS);
  for (const source of [ROOM, GOOGLE]) {
    const room = {
      id: source,
      name: 'Room 14',
      grade: '2',
      gradeSet: true,
      school: 'Maple',
      sources: [source],
    } as const;
    await db.put('classrooms', room);
    await db.put('days', day(source, '2026-09-14'));
    await db.put('corrections', { ...correction(source), id: `c-${source}`, madeAt: 1 });
  }
  await db.put('settings', { goals: ['handwriting'] }, 'changed');
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

const ours = () => fakeBrowser.runtime.id;
const NONE = Symbol('nobody answers');
async function say(message: unknown, sender: object): Promise<{ ok: boolean } | typeof NONE> {
  const who = { id: ours(), tab: { id: 7 }, frameId: 0, ...sender };
  let reply: ((answer: { ok: boolean }) => void) | undefined;
  const answer = new Promise<{ ok: boolean }>((done) => (reply = done));
  const heard = await fakeBrowser.runtime.onMessage.trigger(message, who as never, reply!);
  return heard.includes(true as never) ? answer : NONE;
}

/** Everything that this sender must not change: all but its own rooms and whether the panel is folded. */
async function othersRows(): Promise<unknown> {
  const own = /^[\w-]+:(?:evil\.example|file\b)/;
  const { settings, ...rows } = await exportAll(db, 0, true);
  const foreign = Object.entries(rows).map(([name, all]) => {
    if (!Array.isArray(all)) return [name, all];
    const key = (row: Record<string, string>) => row.classroom ?? row.source ?? row.id ?? '';
    return [name, (all as Record<string, string>[]).filter((row) => !own.test(key(row)))];
  });
  return [foreign, { ...settings, panelOpen: undefined }];
}

describe.each(Object.entries(SENDERS))('from %s', (_, sender) => {
  it.each(
    REFUSED.filter(([name, what]) => !what.includes('private') && name !== 'frame:offer').map(
      (row) => [row[0], row[1], row[2]] as const,
    ),
  )('%s %s changes nothing', async (name, what, data) => {
    // The page that a row is about may send this message, but here others send it.
    if (/from a page|on Google/.test(what) && name.startsWith('page:open')) return;
    const before = await othersRows();
    await say({ pushin: name, data }, sender());
    expect(await othersRows()).toEqual(before);
    expect(openPage).not.toHaveBeenCalledWith('welcome');
    expect([fetched, followed].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('whatever her own pages may say changes nothing either', async () => {
    const before = await othersRows();
    for (const [name, , data] of ALLOWED) await say({ pushin: name, data }, sender());
    expect(await othersRows()).toEqual(before);
  });
});

it('another extension is not answered', async () => {
  const before = await everything(db);
  for (const [name, , data] of [...REFUSED, ...ALLOWED])
    expect(await say({ pushin: name, data }, { id: 'another', url: EVIL })).toBe(NONE);
  expect(await everything(db)).toEqual(before);
});

it('her own page is answered, so that the others could have been', async () => {
  const data = { source: ROOM, ref: { token: 'x', name: 'x', own: false }, grade: '5' };
  expect(await say({ pushin: 'classroom:grade', data }, { url: `https://${HERE}` })).toEqual({ ok: true, data: null });
  expect(await db.get('classrooms', ROOM)).toMatchObject({ grade: '5' });
});

describe('of any shape', () => {
  let before: unknown;
  beforeEach(async () => void (before = await othersRows()));
  const answered = async (message: unknown) => {
    const reply = await say(message, SENDERS['a page']());
    if (reply !== NONE) expect(typeof reply.ok).toBe('boolean');
  };
  const nothingIsHarmed = async () => {
    expect(await othersRows()).toEqual(before);
    const saved = readBackup(JSON.stringify(await exportAll(db, 0, true)), Date.now());
    expect(saved).toMatchObject({ ok: true, left: [] });
    expect(await db.count('classrooms')).toBeLessThanOrEqual(2 + 120);
    expect(fetched).not.toHaveBeenCalled();
    expect(({} as { overlay?: unknown }).overlay).toBeUndefined();
  };

  it('it is answered or left alone, and what is kept can be taken back', async () => {
    await fc.assert(fc.asyncProperty(anyMessage, answered), { numRuns: runs(150, 20_000) });
    await nothingIsHarmed();
  });

  it('with a word in it that every object has it is like any other', async () => {
    for (const message of bentWith(OWN)) await answered(message);
    await nothingIsHarmed();
  });
});
