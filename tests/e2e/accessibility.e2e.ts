import { expect, it } from 'vitest';
import { axeFindingsInOverlay } from '../support/browser/surface/axe-findings';
import { openCalendar } from '../support/browser/page/calendar-page';
import { today } from '../support/browser/start/clock';
import { until } from '../support/browser/surface/surface';
import { mondayOf } from '../support/google-calendar-page/sample/weeks';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { inEachBrowser } from './in-each-browser';

const week = samplePage(mondayOf(today()));

inEachBrowser('axe finds nothing wrong with the overlay', (session) => {
  it.each(['light', 'dark'] as const)('in %s, with panel and card open', async (theme) => {
    const page = await openCalendar(session(), { ...week, theme });
    const [band] = await page.untilBands((drawn) => drawn.length > 10, 'the week');
    expect(await axeFindingsInOverlay(page)).toEqual([]);
    if (!(await page.overlay.panel())?.includes('Calendars on this page')) await page.overlay.press('PushIn ·');
    await until(async () => (await page.overlay.panel())?.includes('Calendars on this page'), 'the panel');
    expect(await axeFindingsInOverlay(page)).toEqual([]);
    await page.overlay.openCard(band!.when);
    await until(async () => (await page.overlay.card())?.includes('Grade 2 writing: what’s expected'), 'the notes');
    await page.overlay.press('Not right?');
    expect(await axeFindingsInOverlay(page)).toEqual([]);
  });

  it('and would find something', async () => {
    const page = await openCalendar(session(), week);
    await page.untilBands((drawn) => drawn.length > 10, 'the week');
    await page.inOverlay((root) => root.append(document.createElement('img')));
    expect((await axeFindingsInOverlay(page)).join()).toContain('image-alt');
  });
});
