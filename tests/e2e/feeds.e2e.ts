import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openCalendar } from '../support/browser/page/calendar-page';
import { openFeedPage, type FeedPage } from '../support/browser/page/options-feeds';
import { openPopup } from '../support/browser/page/popup-in-tab';
import { until } from '../support/browser/surface/surface';
import { calendarOf, openFeedServer, type FeedServer } from '../support/feed-server';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { inEachBrowser } from './in-each-browser';

const HOST = 'calendar.maple.example';
const SITE = `http://${HOST}/*`;
const address = (path: string) => `http://${HOST}${path}`;
/** A Wednesday and a Thursday of the sample week. */
const [EARLY, CLOSED] = ['2026-09-16', '2026-09-17'];
const CLOSED_DAY = calendarOf([CLOSED, 'Staff Development Day – No School'], ['2026-09-30', 'Board meeting']);

inEachBrowser('a calendar feed', (session) => {
  let server: FeedServer;
  let feeds: FeedPage;

  beforeAll(async () => {
    server = await openFeedServer();
    session().outside.lead(HOST, server.port);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await session().grant(SITE, true);
    feeds = await openFeedPage(session());
    await feeds.empty();
    server.asked.length = 0;
  });

  it('is added, changes when the server’s does, and asks no more than it must', async () => {
    server.answer('/d.ics', CLOSED_DAY);
    await feeds.add(address('/d.ics'));
    await feeds.says('1 event changes a day');
    expect(await feeds.calendars()).toContain(`${HOST}/…`);
    await feeds.checkNow();
    await until(() => server.asked.length === 2, 'a second question');
    expect(server.asked[1]!.headers['if-none-match']).toBeTruthy();
    await feeds.says('1 event changes a day');
    server.answer('/d.ics', calendarOf([CLOSED, 'No School'], [EARLY, 'Early Release 12:15']));
    await feeds.checkNow();
    await feeds.says('2 events change a day');
    expect(server.asked.map(({ what }) => what)).toEqual([`${HOST}/d.ics`, `${HOST}/d.ics`, `${HOST}/d.ics`]);
    for (const { headers } of server.asked) expect(headers).not.toHaveProperty('cookie');
  });

  it('changes the days of every classroom: on the calendar page, and why', async () => {
    server.answer('/d.ics', calendarOf([CLOSED, 'Staff Development Day – No School']));
    const page = await openCalendar(session(), samplePage('2026-09-14'));
    await page.untilBands((drawn) => drawn.some(({ when }) => when.startsWith(CLOSED)), 'Thursday’s windows');
    feeds = await openFeedPage(session());
    await feeds.add(address('/d.ics'));
    await feeds.says('1 event changes a day');
    await page.page.bringToFront();
    await page.untilBands(
      (drawn) => drawn.length > 0 && !drawn.some(({ when }) => when.startsWith(CLOSED)),
      'Thursday closed',
    );
    await page.click(`>>> [data-day="${CLOSED}"]`);
    await until(
      async () => (await page.overlay.card())?.includes('“Staff Development Day – No School” – Maple Valley'),
      'why',
    );
    // The OT says otherwise, and takes it back.
    await page.overlay.press('School is open');
    await page.untilBands((drawn) => drawn.some(({ when }) => when.startsWith(CLOSED)), 'Thursday open');
    await page.overlay.press('Undo');
    await page.untilBands((drawn) => !drawn.some(({ when }) => when.startsWith(CLOSED)), 'Thursday closed again');
  });

  it('of a teacher is a classroom that no page was opened for', async () => {
    server.answer('/room.ics', lessons);
    await feeds.add(address('/room.ics'), true);
    await feeds.says('Checked just now');
    expect(await feeds.run(() => document.querySelector<HTMLSelectElement>('.calendar select')?.value)).toBe(
      'classroom',
    );
    const popup = await openPopup(session(), 'Room 23');
    expect(await popup.run(() => document.querySelector('main')?.textContent)).toContain('Writers Workshop');
  });

  it.each([
    ['404', (r: Answering) => r.writeHead(404).end(), 'There is nothing at this address anymore'],
    ['500', (r: Answering) => r.writeHead(500).end(), 'The site is having trouble right now (error 500)'],
    [
      'a web page',
      (r: Answering) => r.setHeader('content-type', 'text/html').end('<!doctype html><p>Sign in'),
      'This is a web page',
    ],
    ['nonsense', (r: Answering) => r.end('{}'), 'This isn’t a calendar link'],
    ['half a feed', (r: Answering) => r.end('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:X'), 'Only part of it came'],
    [
      'a line that breaks',
      (r: Answering) => r.writeHead(200, { 'content-length': '999' }).write('BEGIN:', () => r.destroy()),
      'Couldn’t reach the site',
    ],
  ])('answered by %s keeps what it said before', async (_, how, words) => {
    server.answer('/d.ics', CLOSED_DAY);
    await feeds.add(address('/d.ics'));
    await feeds.says('1 event changes a day');
    server.answer('/d.ics', how);
    await feeds.checkNow();
    await feeds.says(words);
    expect(await feeds.calendars()).toContain('Still using the last good copy.');
    expect(await feeds.calendars()).toContain('1 event changes a day');
    server.answer('/d.ics', CLOSED_DAY);
    await feeds.checkNow();
    await feeds.untilGone(words);
  });

  it('gone offline keeps what it said before', async () => {
    server.answer('/d.ics', CLOSED_DAY);
    await feeds.add(address('/d.ics'));
    await feeds.says('1 event changes a day');
    session().outside.lead(HOST, null);
    await feeds.checkNow();
    await feeds.says('Couldn’t reach the site. Still using the last good copy.');
    session().outside.lead(HOST, server.port);
    await feeds.checkNow();
    await feeds.untilGone('reached');
  });

  it('that does not answer is waited for no longer than is fair', { timeout: 60_000 }, async () => {
    server.answer('/slow.ics', () => undefined);
    await feeds.add(address('/slow.ics'));
    // This takes longer than a test waits for anything else.
    const slow = 'took too long to answer';
    await feeds.says(slow).catch(() => feeds.says(slow).catch(() => feeds.says(slow)));
  });
});

type Answering = Parameters<Parameters<FeedServer['answer']>[1]>[0];

/** The lessons of Room 23, the same every week. */
const lessons = (response: Answering) =>
  response.end(
    [
      'BEGIN:VCALENDAR',
      'X-WR-CALNAME:Room 23 – Grade 2',
      'BEGIN:VEVENT',
      'UID:1@d.example',
      'DTSTART:20260901T092000',
      'DTEND:20260901T101000',
      'RRULE:FREQ=DAILY',
      'SUMMARY:Writers Workshop',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
