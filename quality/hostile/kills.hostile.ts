import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { builtExtension } from '../../tests/support/browser/start/built-extension';
import {
  everything,
  freshDatabase,
  killedAtWrite,
  day,
  reading,
  timetable,
  block,
} from '../../tests/support/stored/stored';
import { exportAll } from '../../utils/storage/backup/backup';
import { chooseRole } from '../../utils/storage/classrooms/choose-role';
import { forgetClassroom } from '../../utils/storage/classrooms/forget-classroom';
import { importAll } from '../../utils/storage/backup/import-all';
import { keepReading } from '../../utils/storage/readings/keep-reading';
import { mergeClassrooms } from '../../utils/storage/classrooms/merge-classrooms';
import type { Database } from '../../utils/storage/schema';
import { runs } from './runs';
import { brokenIn, WRITE_ARGS, writeForever, type Written } from './writers';

/**
 * A browser may die while PushIn writes, and a background may be ended while it writes. Afterwards a week is stored as
 * a whole or not at all.
 */

describe('a worker that is killed at any of its writes has changed nothing', () => {
  let db: Database;
  const room = (id: string) => ({ id, name: id, grade: null, gradeSet: false, school: null, sources: [id, `${id}2`] });
  beforeEach(async () => {
    db = await freshDatabase();
    for (const id of ['cal:a', 'cal:b']) {
      await db.put('classrooms', room(id));
      for (const source of [id, `${id}2`]) await db.put('days', day(id, '2026-09-14', { source }));
    }
  });
  const week = reading([timetable('a', [block()]), timetable('c', [block()])]);
  const ref = { token: 'a', name: null, own: false };

  it.each<[string, () => Promise<unknown>]>([
    [
      'keeping a week',
      () => keepReading(db, { reading: week, where: 'x', classrooms: ['cal:a', 'cal:c'], grades: {} }, 9),
    ],
    ['choosing a role', () => chooseRole(db, { source: 'cal:a', role: 'mine' }, ref)],
    ['forgetting', () => forgetClassroom(db, 'cal:a')],
    ['merging', () => mergeClassrooms(db, 'cal:a', 'cal:b')],
    ['taking a file back', async () => importAll(db, JSON.stringify(await exportAll(db, 9)))],
  ])('%s', async (_, work) => {
    const before = await everything(db);
    let n = 0;
    for (; n < 50; n++) {
      const died = await killedAtWrite(n, work).then(
        () => false,
        () => true,
      );
      if (!died) break;
      expect(await everything(db)).toEqual(before);
    }
    // The work does write something, and it finishes if it is not killed.
    expect(n).toBeGreaterThan(0);
    expect(n).toBeLessThan(50);
  });
});

describe('a browser that is killed while everything writes', () => {
  let profile = '';
  beforeEach(() => void (profile = mkdtempSync(join(tmpdir(), 'pushin-kill-'))));
  afterEach(() => rmSync(profile, { recursive: true, force: true }));

  it('has whole weeks after each time', async () => {
    const kills = runs(2, 30);
    let writes = 0;
    for (let n = 0; n <= kills; n++) {
      const { browser, page } = await start(profile);
      expect(brokenIn(await storesOf(page)), `after ${n} kills`).toEqual([]);
      if (n < kills) {
        await page.evaluate(writeForever, ...WRITE_ARGS);
        writes += await writtenBy(page, 20 + Math.random() * 60);
        const gone = new Promise((done) => browser.process()!.once('exit', done));
        browser.process()!.kill('SIGKILL');
        await gone;
      } else {
        writes += await endTheWorker(browser, page, runs(4, 40));
        expect(brokenIn(await storesOf(page)), 'after the worker was ended').toEqual([]);
        await browser.close();
      }
    }
    console.log(`kills: ${kills} of the browser, ${runs(4, 40)} of the worker, ${writes} writes, nothing broken`);
    expect(writes).toBeGreaterThan(kills * 10);
  });
});

async function start(profile: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium')!,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: [
      '--no-first-run',
      '--proxy-server=127.0.0.1:9',
      '--disable-background-networking',
      '--disable-component-update',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const id = await browser.installExtension(builtExtension('chromium'));
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  return { browser, page };
}

/** Waits until `more` further writes have been answered, and says how many there were. */
async function writtenBy(page: Page, more: number): Promise<number> {
  const written = () => page.evaluate(() => (globalThis as unknown as Written).writes);
  const before = await written();
  await page.waitForFunction(
    (most) => (globalThis as unknown as Written).writes >= most,
    { polling: 50 },
    before + more,
  );
  return (await written()) - before;
}

async function endTheWorker(browser: Browser, page: Page, times: number): Promise<number> {
  await page.evaluate(writeForever, ...WRITE_ARGS);
  let writes = 0;
  for (let n = 0; n < times; n++) {
    writes += await writtenBy(page, 5 + Math.random() * 20);
    const target = browser.targets().find((one) => one.type() === 'service_worker');
    const worker = await target?.worker().catch(() => null);
    await worker?.close().catch(() => undefined);
  }
  // Reloading ends everything that still writes in this page.
  await page.reload();
  return writes;
}

async function storesOf(page: Page): Promise<Record<string, Record<string, unknown>[]>> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('pushin');
    await new Promise((done) => opening.addEventListener('success', done));
    const db = opening.result;
    const all: Record<string, Record<string, unknown>[]> = {};
    for (const name of db.objectStoreNames) {
      const asked = db.transaction(name).objectStore(name).getAll();
      await new Promise((done) => asked.addEventListener('success', done));
      all[name] = asked.result as Record<string, unknown>[];
    }
    db.close();
    return all;
  });
}
