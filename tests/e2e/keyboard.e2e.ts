import { expect, it } from 'vitest';
import { openCalendar, type CalendarPage } from '../support/browser/page/calendar-page';
import { today } from '../support/browser/start/clock';
import { openPopup } from '../support/browser/page/popup-in-tab';
import { until, type Surface } from '../support/browser/surface/surface';
import { mondayOf } from '../support/google-calendar-page/sample/weeks';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { inEachBrowser } from './in-each-browser';

/** Runs in the page. The element that has the focus inside the overlay. */
function focused(root: ShadowRoot): string {
  const element = root.activeElement;
  return (
    element?.querySelector('[data-pushin-window]')?.getAttribute('data-pushin-window') ??
    element?.className.split(' ')[0] ??
    ''
  );
}

/** Runs in the page. Does the focused element show its focus? */
function focusShows(root: DocumentOrShadowRoot = document): boolean {
  const element = root.activeElement;
  if (!element) return false;
  const style = getComputedStyle(element);
  return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
}

/** Puts the focus on the last of the page's own events, as the page's own keys would do. */
async function afterTheChips(page: CalendarPage): Promise<void> {
  await page.run(() => [...document.querySelectorAll<HTMLElement>('[data-eventchip]')].at(-1)?.focus());
}

const words = (popup: Surface, selector: string) =>
  popup.run((where) => document.querySelector<HTMLElement>(where)?.innerText ?? '', selector);

inEachBrowser('with the keyboard alone', (session) => {
  it('Tab goes through panel and bands in the order of time, Enter opens, Escape closes', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14'));
    const bands = await page.untilBands((drawn) => drawn.length > 10, 'the week');
    await afterTheChips(page);
    await page.press('Tab');
    expect(await page.inOverlay(focused)).toBe('pill');
    const seen: (string | null)[] = [];
    const inOrder = bands.map((one) => one.when).toSorted();
    const days = [...new Set(inOrder.map((when) => when.slice(0, 10)))];
    // A day is one stop, and arrows move inside it.
    for (const day of days) {
      await page.press('Tab');
      const ofDay = inOrder.filter((when) => when.startsWith(day));
      for (const [i] of ofDay.entries()) {
        if (i > 0) await page.press('ArrowDown');
        seen.push(await page.inOverlay(focused));
        expect(await page.inOverlay(focusShows)).toBe(true);
      }
    }
    expect(seen).toEqual(inOrder);

    await page.press('Enter');
    await until(page.overlay.card, 'the card');
    await until(async () => (await page.inOverlay(focused)) === 'card', 'the focus in the card');
    await page.press('Tab');
    expect(await page.inOverlay(focused)).toBe('icon');
    await page.press('Escape');
    await until(async () => (await page.overlay.card()) === null, 'the card to close');
    expect(await page.inOverlay(focused)).toBe(seen.at(-1));
    // The focus leaves the overlay, so it is no trap. The page itself tells why Wednesday is short.
    await page.press('Tab');
    expect(await page.inOverlay(focused)).toBe('');
  });

  it('the panel unfolds, is used, and folds', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14'));
    const bands = await page.untilBands((drawn) => drawn.length > 10, 'the week');
    await afterTheChips(page);
    await page.press('Tab', 'Enter');
    await until(async () => (await page.overlay.panel())?.includes('Calendars on this page'), 'the panel');
    // The switch is before the fold button, which has the focus.
    await page.press('Shift+Tab', ' ');
    await page.untilBands((drawn) => drawn.length === 0, 'PushIn off');
    await page.press(' ');
    await page.untilBands((drawn) => drawn.length === bands.length, 'PushIn on');
    await page.press('Escape');
    await until(async () => (await page.inOverlay(focused)) === 'pill', 'the folded panel');
  });

  it('the popup finds a room and goes through its days', async () => {
    const page = await openCalendar(session(), samplePage(mondayOf(today())));
    await page.untilBands((drawn) => drawn.length > 10, 'the week');
    const popup = await openPopup(session(), 'Ms. Rivera');
    await popup.type('grade 2');
    await until(() => popup.run(() => document.querySelector('[role=option]')), 'the room found');
    await popup.press('Enter');
    expect(await words(popup, 'h1')).toContain('Ms. Rivera');
    // The keys pass the two views, the goal areas and the week before; each is one stop.
    const role = () => popup.run(() => document.activeElement?.getAttribute('role'));
    for (let steps = 0; steps < 8 && (await role()) !== 'tab'; steps++) await popup.press('Tab');
    expect(await role()).toBe('tab');
    const before = await words(popup, '[role=tab][aria-selected=true]');
    await popup.press('ArrowRight');
    await until(async () => (await words(popup, '[role=tab][aria-selected=true]')) !== before, 'the next day');
    expect(await popup.run(focusShows)).toBe(true);
    // The keys reach the first block of the day, which folds and unfolds.
    const expanded = () => popup.run(() => document.activeElement?.closest('.row-head')?.getAttribute('aria-expanded'));
    for (let steps = 0; steps < 12 && !(await expanded()); steps++) await popup.press('Tab');
    const folded = await expanded();
    await popup.press('Enter');
    await until(async () => (await expanded()) !== folded, 'the block to unfold');
  });
});
