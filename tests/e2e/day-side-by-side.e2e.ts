import { expect, it } from 'vitest';
import { openCalendar, type Band, type CalendarPage } from '../support/browser/page/calendar-page';
import { classesPage } from '../support/google-calendar-page/sample/classes';
import type { PageSpec } from '../support/google-calendar-page/spec';
import { inEachBrowser } from './in-each-browser';

/** The day that is shown, a Tuesday. */
const DAY = '2026-09-15';
/** The therapist's own calendar and those of two classes, each in a column. */
const BOTH: PageSpec = classesPage(2, DAY, { view: 'day', sideBySide: true, pxPerHour: 60 });
const [, ...CLASSES] = BOTH.calendars;
/** px. A band may reach so far outside its lesson. */
const NEAR = 2;

/** Runs in the page. The place of each calendar's column. */
function readColumns() {
  return [...document.querySelectorAll<HTMLElement>('[role=gridcell][data-principal-ids]')].map((element) => {
    const { left, right } = element.getBoundingClientRect();
    return { token: atob(element.dataset.principalIds ?? ''), left, right };
  });
}

/** Runs in the page. The number of lessons that lie right under the band. */
function readLessons() {
  return [...document.querySelectorAll('[data-eventchip]')].map((chip) => {
    const { left, right, top, bottom } = chip.getBoundingClientRect();
    return { left, right, top, bottom };
  });
}

/** The bands of each column, by its calendar's token. */
async function bandsByCalendar(page: CalendarPage, bands: readonly Band[]) {
  const columns = await page.run(readColumns);
  const inColumn = ({ left, width }: Band) =>
    columns.find((column) => left >= column.left && left + width <= column.right + 1)?.token ?? 'none';
  return Map.groupBy(bands, inColumn);
}

/** The push-in times of a class when only its calendar is shown. */
async function timesAlone(session: Parameters<typeof openCalendar>[0], token: string): Promise<string[]> {
  const calendars = BOTH.calendars.map((one) => ({ ...one, shown: one.own || one.token === token }));
  const page = await openCalendar(session, { ...BOTH, sideBySide: false, calendars });
  const bands = await page.untilBands((drawn) => drawn.length > 3, 'windows of one class');
  return timesOf(bands);
}

const timesOf = (bands: readonly Band[]) => bands.map(({ when }) => when).sort();

inEachBrowser('a day with a column for each calendar', (session) => {
  it('has each class’s push-in times on its own lessons in its own column', async () => {
    const alone = new Map<string, string[]>();
    for (const { token } of CLASSES) alone.set(token, await timesAlone(session(), token));
    const all = [...alone.values()].flat();
    const page = await openCalendar(session(), BOTH);
    const bands = await page.untilBands((drawn) => drawn.length >= all.length, 'windows of both classes');
    const byCalendar = await bandsByCalendar(page, bands);
    expect(new Map([...byCalendar].map(([token, own]) => [token, timesOf(own)]))).toEqual(alone);
    const lessons = await page.run(readLessons);
    const stray = bands.filter(
      ({ left, top, width, height }) =>
        !lessons.some(
          (lesson) =>
            left >= lesson.left - NEAR &&
            left + width <= lesson.right + NEAR &&
            top >= lesson.top - NEAR &&
            top + height <= lesson.bottom + NEAR,
        ),
    );
    expect(stray).toEqual([]);
  });
});
