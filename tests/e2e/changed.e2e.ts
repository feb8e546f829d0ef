import { expect, it } from 'vitest';
import { openCalendar } from '../support/browser/page/calendar-page';
import { popupOverPage } from '../support/browser/page/popup-in-tab';
import { until } from '../support/browser/surface/surface';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import type { PageSpec } from '../support/google-calendar-page/spec';
import { inEachBrowser } from './in-each-browser';

inEachBrowser('a page that has changed', (session) => {
  it.each<[string, NonNullable<PageSpec['broken']>]>([
    ['no dates on its days', 'no-datekeys'],
    ['no ids on its events', 'no-event-ids'],
  ])('with %s: nothing is drawn, and the popup says so', async (_, broken) => {
    const page = await openCalendar(session(), samplePage('2026-09-14', { broken }));
    // The popup takes a page for changed only after the page has had time to load.
    await until(
      async () => (await popupOverPage(session(), page)).includes('doesn’t recognize'),
      'the popup to say so',
    );
    expect(await page.bands()).toEqual([]);
    expect(await page.overlays()).toBe(0);
  });

  it('draws again as soon as the page is as known', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14', { broken: 'no-datekeys' }));
    await page.demo('show', { broken: null });
    await page.untilBands((drawn) => drawn.length > 10, 'the week');
  });

  it('an empty week is not a changed one', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14', { events: [] }));
    await until(page.overlay.panel, 'the panel');
    expect(await popupOverPage(session(), page)).not.toContain('doesn’t recognize');
  });
});
