import { expect, it } from 'vitest';
import { readFocus, tabTo } from '../support/browser/surface/by-keys';
import { openCalendar } from '../support/browser/page/calendar-page';
import { until, type Surface } from '../support/browser/surface/surface';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { inEachBrowser } from './in-each-browser';

const FOUND = '2026-09-14T09:20/2026-09-14T09:55';
const LATER = '2026-09-14T09:25/2026-09-14T09:55';

/** Moves the focus to the element with these words, and presses the key. */
const go = async (surface: Surface, words: string, key = 'Enter') => {
  await tabTo(surface, () => surface.run(readFocus), words);
  if (key) await surface.press(key);
};
const says = (surface: Surface, words: string) =>
  until(() => surface.run((said) => document.body.innerText.includes(said), words), `"${words}"`);

inEachBrowser('a journey by keys alone', (session) => {
  it('on the first day: goals, and the sample classroom', async () => {
    const page = await session().openExtensionPage('welcome.html');
    await until(() => page.run(() => document.querySelector('main')), 'the page');
    await go(page, 'Handwriting', ' ');
    const isOn = () => page.run(() => (document.activeElement as HTMLInputElement).checked);
    expect(await isOn()).toBe(true);
    await page.press(' ');
    expect(await isOn()).toBe(false);
    await go(page, 'Add the sample classroom');
    await says(page, 'Room 14 is ready.');
    await page.press('Enter');
    await until(() => page.run(() => !document.body.innerText.includes('Room 14 is ready.')), 'it to be removed');
    await page.press('Enter');
    await says(page, 'Room 14 is ready.');
  });

  it('through the popup: a class, all of them, the best times, another week', async () => {
    const popup = await session().openExtensionPage('popup.html');
    await until(() => popup.run(() => document.querySelector('[role=tab]')), 'the sample classroom');
    await go(popup, 'All rooms now');
    await until(
      () => popup.run(() => document.querySelector('[aria-pressed=true]')?.textContent.includes('All')),
      'all',
    );
    await popup.press('Shift+Tab', 'Enter');
    await until(() => popup.run(() => document.querySelector('[role=tab]')), 'the room');
    await go(popup, 'Next week');
    await go(popup, 'Today');
    await go(popup, 'Best times');
    await says(popup, 'Best times this week in');
    await go(popup, 'Back');
    await until(() => popup.run(() => document.querySelector('[role=tab]')), 'the room again');
  });

  it('from a pasted schedule to a classroom', async () => {
    const page = await session().openExtensionPage('files.html');
    await until(() => page.run(() => document.querySelector('textarea')), 'the page');
    await go(page, 'paste a schedule', '');
    for (const line of ['8:00-8:40 Math', '8:40-9:20 Writing', '9:20-10:00 Recess']) {
      await page.type(line);
      await page.press('Enter');
    }
    await go(page, 'Find lessons');
    await until(() => page.run(() => document.querySelectorAll('.preview-title').length === 3), 'the rows');
    await go(page, 'Whose schedule is it?', '');
    await page.type('Ms. Linden');
    await go(page, 'Save classroom');
    await says(page, 'Ms. Linden is saved');
  });

  it('through the options', async () => {
    const page = await session().openExtensionPage('options.html');
    await until(() => page.run(() => document.querySelector('[role=tab]')), 'the page');
    await go(page, 'Classrooms', '');
    const shown = () => page.run(() => document.querySelector('[role=tabpanel]:not([hidden])')?.id);
    for (const tab of ['calendar', 'settings', 'backup', 'classrooms', 'calendar', 'settings']) {
      await page.press('ArrowRight');
      await until(async () => (await shown()) === `panel-${tab}`, tab);
    }
    await go(page, 'Handwriting', ' ');
    await says(page, 'Saved');
  });

  it('on the calendar: a lesson is corrected, and the correction taken back', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14', { pxPerHour: 60 }));
    await page.untilBands((drawn) => drawn.some(({ when }) => when === FOUND), 'the week');
    const focus = async () => page.inOverlay(readFocus as (root: ShadowRoot) => ReturnType<typeof readFocus>);
    const to = (words: string) => tabTo(page, focus, words);
    await to('PushIn ·');
    await to('Ms. Rivera');
    const mark = () =>
      page.inOverlay((root) => {
        const inside = root.activeElement?.querySelector('[data-pushin-window]');
        return inside?.getAttribute('data-pushin-window') ?? null;
      });
    for (let steps = 0; steps < 10 && (await mark()) !== FOUND; steps++) await page.press('ArrowDown');
    await page.press('Enter');
    await until(page.overlay.card, 'the card');
    for (const step of ['Not right?', '5 minutes later', 'Save']) {
      await to(step);
      await page.press('Enter');
    }
    await page.untilBands((drawn) => drawn.some(({ when }) => when === LATER), 'the corrected window');
    await to('Undo');
    await page.press('Enter');
    await page.untilBands((drawn) => drawn.some(({ when }) => when === FOUND), 'the window as found');
    await page.press('Escape');
    await until(async () => (await page.overlay.card()) === null, 'the card to close');
  });
});
