import { expect, it } from 'vitest';
import { openCalendar } from '../support/browser/page/calendar-page';
import { openPopup } from '../support/browser/page/popup-in-tab';
import { until, type Surface } from '../support/browser/surface/surface';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { inEachBrowser } from './in-each-browser';

const FOUND = '2026-09-14T09:20/2026-09-14T09:55';
const SEEN = '2026-09-14T09:30/2026-09-14T09:55';

/** Presses the first visible button whose name begins with these words. */
async function press(popup: Surface, name: string): Promise<void> {
  await until(
    () =>
      popup.run((words) => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
        const found = buttons.find((one) => (one.getAttribute('aria-label') ?? one.innerText).trim().startsWith(words));
        found?.click();
        return found !== undefined;
      }, name),
    `a button “${name}”`,
  ).catch(async (error: unknown) => {
    throw new Error(`${String(error)}; it says: ${await popup.run(() => document.body.innerText)}`);
  });
}
async function says(popup: Surface, words: string): Promise<void> {
  let said = '';
  const asked = async () => (said = await popup.run(() => document.body.innerText)).includes(words);
  await until(asked, `“${words}” in the popup`).catch((error: unknown) => {
    throw new Error(`${String(error)}; it says: ${said}`);
  });
}

/** Monday, Tuesday and Thursday. In the week before they are over, on whatever day the test runs. */
const WHOLE_DAYS = [1, 2, 4];

async function toDay(popup: Surface, day: number): Promise<void> {
  const tab = `[role=tab]:nth-child(${day})`;
  const isShown = () =>
    popup.run((where) => document.querySelector(where)?.getAttribute('aria-selected') === 'true', tab);
  // Pressing the day that is already shown looks it up again, and what is chosen meanwhile would be lost.
  if (await isShown()) return;
  await popup.click(tab);
  await until(isShown, 'the other day');
}

inEachBrowser('after a visit', (session) => {
  it('three visits move the start of work, on the page as well, until they are removed', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14', { pxPerHour: 60 }));
    await page.untilBands((drawn) => drawn.some(({ when }) => when === FOUND), 'the windows of the week');

    const popup = await openPopup(session(), 'Ms. Rivera');
    await press(popup, 'Previous week');
    // Before the week has arrived, a tab is still one of this week's.
    await until(() => popup.run(() => document.querySelector('.days-week .chip') !== null), 'the week before');
    const open = () =>
      popup.run(() => document.querySelector<HTMLElement>('.row.open .row-title')?.innerText ?? 'nothing');
    /** One visit a day; seeing something twice on one day counts once. */
    const visit = async (day: number) => {
      await toDay(popup, day);
      if ((await open()) !== 'Writers Workshop')
        await popup.run(() => {
          const heads = [...document.querySelectorAll<HTMLButtonElement>('.row-head')];
          heads.find((one) => one.innerText.includes('Writers Workshop'))?.click();
        });
      await says(popup, 'What did you see at 9:20?');
      await press(popup, '5 minutes later');
      await says(popup, 'What did you see at 9:25?');
      await press(popup, 'Still teaching');
    };
    const told = (count: number) =>
      until(
        () => popup.run((wanted) => document.querySelectorAll('.told li').length === wanted, count),
        `${count} visits told`,
      );
    for (const [before, day] of WHOLE_DAYS.entries()) {
      await visit(day);
      await told(before + 1);
    }
    await says(popup, 'From now on: Writers Workshop starts about 9:30');
    expect(await open()).toBe('Writers Workshop');
    await page.untilBands((drawn) => drawn.some(({ when }) => when === SEEN), 'the learned window on the page');

    for (const left of [2, 1, 0]) {
      await press(popup, 'Remove: Still teaching at 9:25');
      await told(left);
    }
    await page.untilBands((drawn) => drawn.some(({ when }) => when === FOUND), 'the window as found');
  });

  it('knows the best times of the week, for a goal as well', async () => {
    const popup = await openPopup(session(), 'Ms. Rivera');
    await press(popup, 'Best times');
    await says(popup, 'Best times this week in');
    const times = () =>
      popup.run(() => [...document.querySelectorAll<HTMLElement>('.room-now')].map((one) => one.innerText));
    await until(async () => (await times()).length === 3, 'three times');
    await popup.run(() => {
      const goal = document.querySelector<HTMLSelectElement>('.best-goal select')!;
      goal.value = 'handwriting';
      goal.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(async () => (await times())[0], { timeout: 30_000 }).toContain('Writers Workshop');
    await press(popup, 'Back');
    await says(popup, 'Options');
  });
});
