import { expect, it } from 'vitest';
import { openCalendar } from '../support/browser/page/calendar-page';
import { openPopup } from '../support/browser/page/popup-in-tab';
import { until } from '../support/browser/surface/surface';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { inEachBrowser } from './in-each-browser';

const FOUND = '2026-09-14T09:20/2026-09-14T09:55';
/** The label of the class's menu. While the class is ignored, the label has its whole name. */
const ROOM = 'What Ms. Rivera – Room 14';
const WEEK = samplePage('2026-09-14');

inEachBrowser('PushIn lives on', (session) => {
  it('in two tabs: what is chosen in one holds in the other', async () => {
    const first = await openCalendar(session(), WEEK);
    await first.untilBands((drawn) => drawn.length > 10, 'the first tab');
    const second = await openCalendar(session(), samplePage('2026-09-21'));
    const before = await second.untilBands((drawn) => drawn.length > 10, 'the second tab');
    // The page must be stored before it can be corrected.
    await openPopup(session(), 'Ms. Rivera');

    await first.page.bringToFront();
    await first.overlay.openCard(FOUND);
    await first.overlay.press('Not right?');
    await first.overlay.press('Don’t come then');
    await first.untilBands((drawn) => !drawn.some((one) => one.when === FOUND), 'the corrected week');

    await second.page.bringToFront();
    const after = await second.untilBands((drawn) => drawn.length < before.length, 'the other tab to follow');
    expect(after.some((one) => one.label.includes('Writers Workshop'))).toBe(false);

    await first.page.bringToFront();
    await first.overlay.press('Undo');
    await first.untilBands((drawn) => drawn.some((one) => one.when === FOUND), 'the week as found');
  });

  it('when its background ends between any two steps', async () => {
    const page = await openCalendar(session(), WEEK);
    await page.untilBands((drawn) => drawn.length > 10, 'the week');
    await openPopup(session(), 'Ms. Rivera');
    await page.page.bringToFront();
    await session().killBackground();
    await page.overlay.openCard(FOUND);
    await until(async () => (await page.overlay.card())?.includes('Grade 2 writing: what’s expected'), 'the notes');
    await session().killBackground();
    await page.overlay.press('Not right?');
    for (let steps = 0; steps < 4; steps++) await page.overlay.press('5 minutes later');
    await session().killBackground();
    await page.overlay.press('Save');
    const learned = '2026-09-14T09:40/2026-09-14T09:55';
    await page.untilBands((drawn) => drawn.some((one) => one.when === learned), 'the corrected window');
    await session().killBackground();
    // Nothing was lost: a page that is opened later knows the correction.
    const later = await openCalendar(session(), WEEK);
    await later.untilBands((drawn) => drawn.some((one) => one.when === learned), 'the correction, remembered');
    await later.overlay.openCard(learned);
    await session().killBackground();
    await later.overlay.press('Undo');
    await later.untilBands((drawn) => drawn.some((one) => one.when === FOUND), 'the week as found');
  });

  it('remembers which calendars are classrooms', async () => {
    const page = await openCalendar(session(), WEEK);
    const all = await page.untilBands((drawn) => drawn.length > 10, 'the week');
    await page.overlay.press('PushIn ·');
    await page.overlay.choose(ROOM, 'Ignore');
    await page.untilBands((drawn) => drawn.length === 0, 'no classroom, no windows');
    const again = await openCalendar(session(), WEEK);
    await until(again.overlay.panel, 'the panel');
    expect(await again.bands()).toEqual([]);
    await again.overlay.choose(ROOM, 'Grade 2');
    await again.untilBands((drawn) => drawn.length === all.length, 'the windows again');
  });

  it('when the extension starts anew under an open page', async () => {
    const page = await openCalendar(session(), WEEK);
    const before = await page.untilBands((drawn) => drawn.length > 10, 'the week');
    await session().reloadExtension();
    await page.page.bringToFront();
    // The old script's drawing disappears and the new one's appears; there are never both.
    await until(async () => (await page.overlays()) === 1, 'one host');
    await page.click('[data-act=next]');
    await page.untilBands(
      (drawn) => drawn.length > 0 && drawn.every((one) => one.when > '2026-09-20'),
      'the next week',
    );
    await page.click('[data-act=previous]');
    await page.untilBands((drawn) => drawn.length === before.length, 'the week again');
    expect(await page.overlays()).toBe(1);
    await page.overlay.openCard(FOUND);
    await until(async () => (await page.overlay.card())?.includes('Grade 2 writing: what’s expected'), 'the notes');
  });

  it('and leaves nothing on the page when it is switched off', async () => {
    const page = await openCalendar(session(), WEEK);
    await page.untilBands((drawn) => drawn.length > 10, 'the week');
    await page.overlay.press('PushIn ·');
    await page.overlay.press('Show push-in times');
    await page.untilBands((drawn) => drawn.length === 0, 'no windows');
    expect(await page.overlay.panel()).toContain('PushIn is off');
    await page.overlay.press('Show push-in times');
    await page.untilBands((drawn) => drawn.length > 10, 'the windows again');
  });
});
