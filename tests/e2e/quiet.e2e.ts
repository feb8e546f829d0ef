import { expect, it } from 'vitest';
import { openCalendar } from '../support/browser/page/calendar-page';
import { until } from '../support/browser/surface/surface';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { inEachBrowser } from './in-each-browser';

declare global {
  interface Window {
    ownChanges: number;
    keys: string[];
  }
}

inEachBrowser('the overlay keeps quiet', (session) => {
  it('through 300 hover changes of the page', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14'));
    const bands = await page.untilBands((drawn) => drawn.length > 10, 'the week');
    await page.inOverlay((root) => {
      window.ownChanges = 0;
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      const count = new MutationObserver((records) => (window.ownChanges += records.length));
      count.observe(root, all);
      count.observe(root.host, { attributes: true });
    });
    await page.demo('hover', 300);
    expect(await page.run(() => window.ownChanges)).toBe(0);
    expect(await page.bands()).toEqual(bands);
    // The counter works: a real change is drawn.
    await page.demo('show', { theme: 'dark' }, true);
    await until(() => page.run(() => window.ownChanges > 0), 'the change to be counted');
  });

  it('while the page’s own chips are clicked', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14'));
    await page.untilBands((drawn) => drawn.length > 10, 'the week');
    const chips = await page.page.$$('[data-datekey="28974"] [data-eventchip]');
    expect(chips.length).toBeGreaterThan(10);
    for (const chip of chips) await chip.click();
    const ids = await Promise.all(chips.map((chip) => chip.evaluate((one) => one.getAttribute('data-eventid'))));
    expect(await page.run(() => window.calendarDemo.clicked)).toEqual(ids);
  });

  it('when a band or its card is used: no click or key reaches the page', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14'));
    const [band] = await page.untilBands((drawn) => drawn.length > 10, 'the week');
    await page.run(() => {
      window.keys = [];
      for (const kind of ['keydown', 'click'] as const)
        document.addEventListener(kind, (event) => window.keys.push(event.type));
    });
    await page.overlay.openCard(band!.when);
    await page.press('Tab', 'Escape');
    await until(async () => (await page.overlay.card()) === null, 'the card to close');
    expect(await page.run(() => window.keys)).toEqual([]);
    // Keys that are pressed on the page belong to the page.
    await page.inOverlay((root) => {
      // In Firefox blurring the host leaves the focus inside its shadow root.
      const inside = root.activeElement ?? document.activeElement;
      (inside as HTMLElement | null)?.blur();
    });
    await page.press('j');
    expect(await page.run(() => window.keys)).toEqual(['keydown']);
  });

  it('and has one host on the page', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14'));
    await page.untilBands((drawn) => drawn.length > 10, 'the week');
    await page.click('[data-act=next]');
    await page.untilBands(
      (drawn) => drawn.length > 0 && drawn.every((one) => one.when > '2026-09-20'),
      'the next week',
    );
    expect(await page.overlays()).toBe(1);
    expect(await page.run(() => [...document.body.children].map((one) => one.localName))).toEqual([
      'div',
      'script',
      'script',
    ]);
  });
});
