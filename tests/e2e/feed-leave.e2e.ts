import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openFeedPage, type FeedPage } from '../support/browser/page/options-feeds';
import { until } from '../support/browser/surface/surface';
import { calendarOf, openFeedServer, type FeedServer } from '../support/feed-server';
import { inEachBrowser } from './in-each-browser';

const HOST = 'calendar.maple.example';
const OTHER = 'files.maple.example';
const SITE = `http://${HOST}/*`;
const address = (path: string) => `http://${HOST}${path}`;
const CLOSED_DAY = calendarOf(['2026-09-17', 'No School'], ['2026-09-30', 'Board meeting']);
const TWO_DAYS = calendarOf(['2026-09-17', 'No School'], ['2026-09-16', 'Early Release 12:15']);

inEachBrowser('a feed and the OT’s leave', (session) => {
  let server: FeedServer;
  let feeds: FeedPage;
  const asked = () => server.asked.map(({ what }) => what);

  beforeAll(async () => {
    server = await openFeedServer();
    session().outside.lead(HOST, server.port);
    session().outside.lead(OTHER, server.port);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await session().grant(SITE, true);
    feeds = await openFeedPage(session());
    await feeds.empty();
    server.answer('/d.ics', CLOSED_DAY);
  });

  it('that is sent on elsewhere is not followed: the OT is asked for the address it ends at', async () => {
    server.answer('/away.ics', (response) => response.writeHead(302, { location: `http://${OTHER}/d.ics` }).end());
    await feeds.add(address('/away.ics'));
    await feeds.says('This address forwards to another one.');
    expect(asked().filter((what) => what.startsWith(OTHER))).toEqual([]);
    expect(session().outside.asked).not.toContain(OTHER);
    await session().grant(`http://${OTHER}/*`, true);
    await feeds.add(`http://${OTHER}/d.ics`);
    await feeds.says('1 event changes a day');
    expect(asked()).toContain(`${OTHER}/d.ics`);
    await session().grant(`http://${OTHER}/*`, false);
  });

  it('whose leave is taken back is asked no more, and stays in use', async () => {
    await feeds.add(address('/d.ics'));
    await feeds.says('1 event changes a day');
    await session().grant(SITE, false);
    const before = server.asked.length;
    await feeds.checkNow();
    await feeds.says('PushIn isn’t allowed on this site yet. Still using the last good copy.');
    expect(await feeds.calendars()).toContain('1 event changes a day');
    expect(server.asked).toHaveLength(before);
    await session().grant(SITE, true);
    await feeds.saysAfterReload('Checked just now');
    await until(() => server.asked.length > before, 'the feed asked again');
  });

  it('survives the end of the background while it is fetched', async () => {
    await feeds.add(address('/d.ics'));
    await feeds.says('1 event changes a day');
    server.answer('/d.ics', (response) => response.write('BEGIN:VCALENDAR\r\n'));
    const before = server.asked.length;
    await feeds.checkNow();
    await until(() => server.asked.length > before, 'the second question');
    await session().killBackground();
    server.answer('/d.ics', TWO_DAYS);
    await feeds.saysAfterReload('1 event changes a day');
    await feeds.checkNow();
    await feeds.says('2 events change a day');
  });

  it('and nobody else was ever asked', () => {
    const hosts = new Set(server.asked.map(({ headers }) => headers.host));
    expect([...hosts].filter((host) => host !== HOST && host !== OTHER)).toEqual([]);
    const examples = session().outside.asked.filter((host) => host.endsWith('.example'));
    expect(new Set(examples)).toEqual(new Set([HOST, OTHER]));
  });
});
