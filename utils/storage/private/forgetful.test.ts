import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { day, everything, freshDatabase } from '../../../tests/support/stored/stored';
import { forgetsAtEnd } from '../database';
import { daysFrom } from '../readings/day-readings';
import { changeSettings, readSettings } from '../settings';
import { isMemoryLost } from '../was-here';
import { openForgetful } from './forgetful';

const KEY = 'kept-until-closed';
const isKept = (what: string) =>
  vi.waitFor(async () => expect(JSON.stringify(await browser.storage.session.get(KEY))).toContain(what));

beforeEach(() => fakeBrowser.reset());

it('outlives the background, which is stopped again and again', async () => {
  const before = await openForgetful();
  await changeSettings(before, { goals: ['handwriting'] });
  await before.put('days', day('room-14', '2026-09-14'));
  await before.put('feedTexts', 'BEGIN:VCALENDAR', 'feed:1');
  await isKept('VCALENDAR');
  const after = await openForgetful();
  expect((await readSettings(after)).goals).toEqual(['handwriting']);
  expect(await daysFrom(after, '2026-09-01')).toEqual([day('room-14', '2026-09-14')]);
  expect(await everything(after)).toEqual(await everything(before));
});

it('holds in memory what is too much for the browser', async () => {
  vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
  const db = await openForgetful();
  await changeSettings(db, { minLength: 25 });
  expect((await readSettings(db)).minLength).toBe(25);
});

it('is gone with the browser, without a word of something lost', async () => {
  const before = await openForgetful();
  await before.put('days', day('room-14', '2026-09-14'));
  await isKept('room-14');
  await browser.storage.session.clear();
  const db = await openForgetful();
  expect(await db.count('days')).toBe(0);
  expect(await isMemoryLost(db)).toBe(false);
  expect(await browser.storage.local.get()).toEqual({});
});

it('is told from one that lasts', async () => {
  expect(forgetsAtEnd(await openForgetful())).toBe(true);
  expect(forgetsAtEnd(await freshDatabase())).toBe(false);
});
