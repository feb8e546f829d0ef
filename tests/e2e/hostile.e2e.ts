import { expect, it } from 'vitest';
import { LONGEST_TEXT_CHARS } from '../../utils/model/limits';
import { openCalendar } from '../support/browser/page/calendar-page';
import { today } from '../support/browser/start/clock';
import { openPopup, toWholeDay } from '../support/browser/page/popup-in-tab';
import { until } from '../support/browser/surface/surface';
import { ROOM_14 } from '../support/google-calendar-page/sample/calendars';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { mondayOf, sampleWeek } from '../support/google-calendar-page/sample/weeks';
import { inEachBrowser } from './in-each-browser';

/** Each title contains "Writers Workshop", so that each has a push-in time whose card and label say it. */
const TITLES: readonly (readonly [string, string])[] = [
  ['markup', '<img src=x onerror="document.title=\'broken\'">Writers Workshop'],
  ['a closed tag', '</style></template><script>document.title="broken"</script>Writers Workshop'],
  ['right-to-left marks', '\u202eWriters Workshop\u202c\u2066\u200f'],
  ['ten thousand characters', `Writers Workshop ${'long '.repeat(2000)}`],
  ['one word without end', `Writers Workshop ${'x'.repeat(10_000)}`],
  ['emoji', '✏️👩🏽‍🏫 Writers Workshop 👨‍👩‍👧‍👦🏳️‍🌈'],
  ['dollars and percent', '$1 $& %s Writers Workshop $$'],
];

/** The text without what only arranges letters: any space is a plain one, and marks of direction are gone. */
const plain = (text: string) =>
  text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The part of a title that PushIn stores. */
const kept = (title: string) => plain(title.slice(0, LONGEST_TEXT_CHARS));

inEachBrowser('a hostile title stays text', (session) => {
  it.each(TITLES)('%s', async (_, title) => {
    const events = [{ calendar: ROOM_14, title, start: '2026-09-14T09:10', end: '2026-09-14T10:00' }];
    const others = samplePage('2026-09-14').events.filter((one) => one.title !== 'Writers Workshop');
    const page = await openCalendar(
      session(),
      samplePage('2026-09-14', { view: 'day', events: [...events, ...others] }),
    );
    const violations = page.page.evaluate(
      () =>
        new Promise<string>((done) =>
          addEventListener('securitypolicyviolation', (event) => done(event.violatedDirective)),
        ),
    );
    // A closed page reports nothing more.
    violations.catch(() => undefined);
    const bands = await page.untilBands(
      (drawn) => drawn.some((one) => plain(one.label).includes(kept(title))),
      'its window',
    );
    await page.overlay.openCard(bands.find((one) => plain(one.label).includes(kept(title)))!.when);
    const card = await until(page.overlay.card, 'the card');
    expect(plain(card)).toContain(kept(title));

    const inside = await page.inOverlay((root) => {
      const box = root.querySelector('[role=dialog]')!.getBoundingClientRect();
      return {
        foreign: root.querySelectorAll('img, script, iframe, template').length,
        fits: box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight,
        wide: document.documentElement.scrollWidth <= innerWidth,
        title: document.title,
      };
    });
    expect(inside).toEqual({
      foreign: 0,
      fits: true,
      wide: true,
      title: expect.stringContaining('Google Calendar') as string,
    });
    expect(await Promise.race([violations, Promise.resolve('none')])).toBe('none');
  });

  it('in the popup too', async () => {
    const monday = mondayOf(today());
    const [[, title]] = TITLES as unknown as [[string, string]];
    const events = sampleWeek(monday).map((one) => (one.title === 'Writers Workshop' ? { ...one, title } : one));
    const page = await openCalendar(session(), samplePage(monday, { events }));
    await page.untilBands((drawn) => drawn.length > 10, 'the week');
    const popup = await openPopup(session(), 'Ms. Rivera');
    await toWholeDay(popup);
    expect(await until(() => popup.run(() => document.querySelector('main')?.innerText), 'the day')).toContain(title);
    expect(await popup.run(() => document.querySelectorAll('main img, main script').length)).toBe(0);
  });
});
