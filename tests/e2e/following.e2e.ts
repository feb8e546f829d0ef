import { expect, it } from 'vitest';
import { openCalendar, type CalendarPage } from '../support/browser/page/calendar-page';
import { popupOverPage } from '../support/browser/page/popup-in-tab';
import { until } from '../support/browser/surface/surface';
import { KINDERGARTEN } from '../support/google-calendar-page/sample/calendars';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { inEachBrowser } from './in-each-browser';

const WEEK = samplePage('2026-09-14');
const days = (bands: readonly { when: string }[]) => [...new Set(bands.map((one) => one.when.slice(0, 10)))].toSorted();
const inView = async (page: CalendarPage, view: string) => {
  await page.click('[data-act=views]');
  await page.click(`li[data-viewkey=${view}]`);
};

inEachBrowser('the overlay follows the page', (session) => {
  it('to another week, without a new address', async () => {
    const page = await openCalendar(session(), WEEK);
    await page.untilBands((drawn) => drawn.length > 10, 'the first week');
    const address = page.page.url();
    await page.click('[data-act=next]');
    const next = await page.untilBands(
      (drawn) => drawn.every((one) => one.when > '2026-09-20') && drawn.length > 0,
      'the next week',
    );
    expect(page.page.url()).toBe(address);
    // Friday is a teacher workday: there is no school, so no push-in times.
    expect(days(next)).toEqual(['2026-09-21', '2026-09-22', '2026-09-23', '2026-09-24']);
    await page.click('[data-act=previous]');
    await page.untilBands(
      (drawn) => days(drawn).join() === '2026-09-14,2026-09-15,2026-09-16,2026-09-17,2026-09-18',
      'the first week again',
    );
  });

  it('within a frame of the page settling, where the week was seen before', async () => {
    const page = await openCalendar(session(), WEEK);
    await page.untilBands((drawn) => drawn.length > 10, 'the first week');
    await page.demo('show', { date: '2026-09-21' });
    await page.untilBands(
      (drawn) => drawn.length > 0 && drawn.every((one) => one.when > '2026-09-20'),
      'the next week',
    );
    // Three frames are needed: the frame after the change, the frame that shows that it has settled, and the frame in
    // which a page can see the drawing.
    expect(await page.inOverlay(framesUntilDrawn, '2026-09-14')).toBeLessThanOrEqual(3);
  });

  it('to another week whose elements are used again', async () => {
    const page = await openCalendar(session(), WEEK);
    await page.untilBands((drawn) => drawn.length > 10, 'the first week');
    await page.demo('show', { date: '2026-09-21' }, true);
    await page.untilBands(
      (drawn) => drawn.length > 0 && drawn.every((one) => one.when > '2026-09-20'),
      'the next week',
    );
  });

  it('through every view', async () => {
    const page = await openCalendar(session(), WEEK);
    const week = await page.untilBands((drawn) => drawn.length > 10, 'the week');
    await inView(page, 'day');
    const day = await page.untilBands((drawn) => days(drawn).join() === '2026-09-14', 'the day');
    expect(day.map((one) => one.when)).toEqual(week.filter((one) => one.when < '2026-09-15').map((one) => one.when));
    await inView(page, 'customday');
    await page.untilBands((drawn) => days(drawn).length === 4, 'four days');
    await inView(page, 'agenda');
    const listed = await page.untilBands((drawn) => days(drawn).at(-1) === '2026-09-24', 'the schedule');
    expect(listed.every((one) => one.width < 30 && one.height < 30)).toBe(true);
    await inView(page, 'week');
    await page.untilBands((drawn) => drawn.length === week.length, 'the week again');
  });

  it('to the month, with a mark on each block that shows', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14', { view: 'month', chipsPerCell: 14 }));
    const marks = await page.untilBands((drawn) => days(drawn).length > 10, 'the month');
    expect(marks.every((one) => one.width < 30 && one.height < 30)).toBe(true);
  });

  it('not into the year, and the popup says what to do', async () => {
    const page = await openCalendar(session(), WEEK);
    await page.untilBands((drawn) => drawn.length > 10, 'the week');
    await inView(page, 'year');
    await page.untilBands((drawn) => drawn.length === 0, 'nothing on a year');
    expect(await popupOverPage(session(), page)).toContain('Year view is too small to show lessons');
  });

  it('to a second classroom switched on, side by side, and off again', async () => {
    const page = await openCalendar(session(), WEEK);
    const one = await page.untilBands((drawn) => drawn.length > 10, 'one classroom');
    await page.click(`input[data-calendar="${KINDERGARTEN}"]`);
    const both = await page.untilBands(
      (drawn) => drawn.some((band) => band.label.includes('Okafor')),
      'both classrooms',
    );
    expect(both.length).toBeGreaterThan(one.length);
    for (const a of both) {
      for (const b of both) {
        const apart = a.left + a.width <= b.left + 0.5 || b.left + b.width <= a.left + 0.5;
        const after = a.top + a.height <= b.top + 0.5 || b.top + b.height <= a.top + 0.5;
        expect(a === b || apart || after, `${a.label} over ${b.label}`).toBe(true);
      }
    }
    await page.click(`input[data-calendar="${KINDERGARTEN}"]`);
    await page.untilBands((drawn) => drawn.length === one.length, 'one classroom again');
  });

  it('when an event is moved or renamed', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14', { view: 'day' }));
    await page.untilBands((drawn) => drawn.some((one) => one.when.startsWith('2026-09-14T09:20')), 'Writers Workshop');
    await page.demo('edit', 'Writers Workshop', { start: '2026-09-14T14:55', end: '2026-09-14T15:45' });
    await page.untilBands(
      (drawn) => drawn.some((one) => one.when.startsWith('2026-09-14T15:05')),
      'the later workshop',
    );
    await page.demo('edit', 'Readers Workshop', { title: 'MAP Testing' });
    await page.untilBands((drawn) => !drawn.some((one) => one.when.startsWith('2026-09-14T10')), 'no window in a test');
  });

  it('into the dark', async () => {
    const page = await openCalendar(session(), WEEK);
    await page.untilBands((drawn) => drawn.length > 10, 'the week');
    const theme = () =>
      page.inOverlay((root) => root.querySelector('[data-theme]')?.getAttribute('data-theme') ?? null);
    expect(await theme()).toBe('light');
    await page.demo('show', { theme: 'dark' }, true);
    await until(async () => (await theme()) === 'dark', 'the dark theme');
  });
});

/** Runs in the page. The number of frames from a change of week until its push-in times are drawn. */
function framesUntilDrawn(root: ShadowRoot, monday: string): Promise<number> {
  // The page removes our host together with its week. PushIn then puts it back.
  const drawn = () => root.host.isConnected && root.querySelector(`[data-pushin-window^="${monday}"]`) !== null;
  return new Promise((done) => {
    let frames = 0;
    const look = () => {
      if (drawn() || ++frames > 120) done(frames);
      else requestAnimationFrame(look);
    };
    window.calendarDemo.show({ date: monday });
    requestAnimationFrame(look);
  });
}
