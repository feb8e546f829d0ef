import { expect, it } from 'vitest';
import { openCalendar } from '../support/browser/page/calendar-page';
import { openPopup, toWholeDay } from '../support/browser/page/popup-in-tab';
import { until } from '../support/browser/surface/surface';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { inEachBrowser } from './in-each-browser';

const FOUND = '2026-09-14T09:20/2026-09-14T09:55';
const LEARNED = '2026-09-14T09:30/2026-09-14T09:55';

inEachBrowser('a new user', (session) => {
  it('comes from the welcome page to windows, a corrected one, and the popup’s answer', async () => {
    const { welcome } = session();
    const said = await until(() => welcome.run(() => document.querySelector('main')?.innerText), 'the welcome page');
    expect(said).toContain('Be in the room while students work');
    expect(said).toContain('Open Google Calendar');

    const page = await openCalendar(session(), samplePage('2026-09-14', { pxPerHour: 60 }));
    const bands = await page.untilBands((drawn) => drawn.some((one) => one.when === FOUND), 'the windows of the week');
    // A plain name that no school contradicts is certain. The minutes that she chose herself count more than the
    // estimate.
    expect(bands.find((one) => one.when === FOUND)).toMatchObject({ rank: 'best' });
    // Only the class has push-in times; the therapist's own diary and the district's calendar have none.
    expect(bands.every((one) => one.label.includes('Ms. Rivera – Room 14'))).toBe(true);
    // On Wednesday there is an early release, so nothing is after 12:15.
    expect(bands.filter((one) => one.when > '2026-09-16T12:15' && one.when < '2026-09-17')).toEqual([]);

    await page.overlay.openCard(FOUND);
    const card = await until(async () => {
      const text = await page.overlay.card();
      return text?.includes('Grade 2 writing: what’s expected') ? text : null;
    }, 'the notes of the grade');
    expect(card).toContain('Estimate: how lessons like this usually go');

    await page.overlay.press('Not right?');
    await page.overlay.press('5 minutes later');
    await page.overlay.press('5 minutes later');
    await page.overlay.press('Save');
    const corrected = await page.untilBands(
      (drawn) => drawn.some((one) => one.when === LEARNED),
      'the corrected window',
    );
    expect(corrected.some((one) => one.when === FOUND)).toBe(false);
    expect(corrected.find((one) => one.when === LEARNED)).toMatchObject({ rank: 'best' });
    // The correction holds from now on, on every day of this block.
    expect(corrected.filter((one) => one.label.includes('You corrected this'))).toHaveLength(5);
    expect(await until(page.overlay.card, 'the card')).toContain('Saved for every Writers Workshop');

    const popup = await openPopup(session(), 'Ms. Rivera');
    await toWholeDay(popup);
    const answer = await until(
      () =>
        popup.run(
          () =>
            [...document.querySelectorAll<HTMLElement>('.window')].find((one) => one.innerText.includes('from you'))
              ?.innerText,
        ),
      'the learned window in the popup',
    );
    expect(answer).toMatch(/9:30–\d+:\d\d · students write/);
  });

  it('takes a correction back', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14'));
    await page.untilBands((drawn) => drawn.some((one) => one.when === LEARNED), 'the corrected window, remembered');
    await page.overlay.openCard(LEARNED);
    await page.overlay.press('Undo');
    await page.untilBands((drawn) => drawn.some((one) => one.when === FOUND), 'the window as found');
  });
});
