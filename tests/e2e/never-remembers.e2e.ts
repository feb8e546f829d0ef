import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCalendar } from '../support/browser/page/calendar-page';
import { openPopup } from '../support/browser/page/popup-in-tab';
import { today } from '../support/browser/start/clock';
import { launchFirefox } from '../support/browser/start/firefox';
import type { LaunchOptions, Session } from '../support/browser/start/session';
import { until, type Surface } from '../support/browser/surface/surface';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { mondayOf } from '../support/google-calendar-page/sample/weeks';
import { dropFile } from './drop-file';

/**
 * Only Firefox refuses a database to its private windows. The test has a browser of its own, in which all windows are
 * private.
 */
const isAsked = (process.env.BROWSERS ?? 'firefox').includes('firefox');
const PLAN = ['8:00 - 8:30 Morning Meeting', '8:30 - 9:30 Writers Workshop', '9:30 - 10:30 Math Workshop'].join('\n');
const NEVER = 'Firefox is set to never remember history';
const PRIVATE = 'keeps nothing it reads in it';

const said = (page: Surface) => page.run(() => document.body.innerText);
const saying = (page: Surface, words: string) =>
  until(async () => (await said(page)).includes(words), `"${words}" on the page`);

function inFirefox(about: string, options: LaunchOptions, tests: (session: () => Session) => void): void {
  describe.runIf(isAsked)(`${about}, in firefox`, () => {
    let session: Session | undefined;
    beforeAll(async () => {
      session = await launchFirefox(options);
    });
    afterAll(() => session?.close());
    tests(() => session!);
  });
}

async function saveFile(page: Surface, name: string): Promise<void> {
  await dropFile(page, `${name}.txt`, PLAN);
  await until(() => page.run(() => document.querySelector('.preview-name input') !== null), 'the rows');
  await page.run((called) => {
    const field = document.querySelector<HTMLInputElement>('.preview-name input')!;
    field.value = called;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, name);
  await page.click('.preview-keep .strong');
}

inFirefox('a browser that never remembers', { neverRemembers: true }, (session) => {
  it('says so on the first page, and takes the goals', async () => {
    await saying(session().welcome, NEVER);
    expect(await said(session().welcome)).not.toContain(PRIVATE);
  });

  it('keeps a file as a classroom until it closes, past a stop of the background', async () => {
    const page = await session().openExtensionPage('files.html');
    await saying(page, NEVER);
    await saveFile(page, 'Room 9');
    await saying(page, 'Room 9 is saved');
    await page.close();
    await session().killBackground();
    const popup = await openPopup(session(), 'Room 9');
    expect(await said(popup)).toContain(NEVER);
    await popup.close();
  });

  it('lets the options change what there is', async () => {
    const options = await session().openExtensionPage('options.html');
    await saying(options, NEVER);
    const named = '[aria-label="Name of Room 9"]';
    await until(() => options.run((where) => document.querySelector(where) !== null, named), 'the classroom');
    await options.run(() => {
      const name = document.querySelector<HTMLInputElement>('[aria-label="Name of Room 9"]')!;
      name.value = 'Room 12';
      name.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await options.close();
    const popup = await openPopup(session(), 'Room 12');
    await popup.close();
  });

  it('draws on the calendar, and says so there', async () => {
    const calendar = await openCalendar(session(), samplePage(mondayOf(today())));
    await calendar.untilBands((bands) => bands.length > 0, 'push-in times');
    await calendar.overlay.press('PushIn ·');
    await until(async () => (await calendar.overlay.panel())?.includes(NEVER), 'the word in the panel');
    await calendar.close();
  });
});

inFirefox('a private window beside others', { inPrivateWindows: true }, (session) => {
  it('shows what is kept, and keeps nothing that is read there', async () => {
    const page = await session().openExtensionPage('files.html');
    await saveFile(page, 'Room 9');
    await saying(page, 'Room 9 is saved');
    await page.close();
    const files = await session().openExtensionPage('files.html', 'private');
    await saying(files, PRIVATE);
    await saveFile(files, 'Room 10');
    await until(
      () => files.run((words) => document.body.innerText.split(words).length > 2, PRIVATE),
      'that it is not saved',
    );
    await files.go(session().url('popup.html'));
    await saying(files, 'Room 9');
    await files.go(session().url('options.html'));
    const names = () =>
      files.run(() => [...document.querySelectorAll('[aria-label^="Name of"]')].map((one) => one.ariaLabel));
    await until(async () => (await names()).length > 0, 'the classrooms');
    expect(await names()).toEqual(['Name of Room 9']);
    await files.close();
  });
});
