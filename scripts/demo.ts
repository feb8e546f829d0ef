/** The demo that `npm start` shows: this week of an invented class, at its true address, with PushIn on it. */
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { openCalendar, type Band } from '../tests/support/browser/page/calendar-page';
import { launch } from '../tests/support/browser/start/launch';
import { openPopup } from '../tests/support/browser/page/popup-in-tab';
import { browserNow, ZONE } from '../tests/support/browser/start/clock';
import type { Session } from '../tests/support/browser/start/session';
import { until } from '../tests/support/browser/surface/surface';
import { samplePage } from '../tests/support/google-calendar-page/sample/sample-page';
import { mondayOf } from '../tests/support/google-calendar-page/sample/weeks';
import { wallClock } from '../utils/time/now';
import type { BrowserKind } from './browsers.mjs';

/** The size in which browsers open it, px. */
const POPUP = { width: 380, height: 560 };

const [kind, way] = process.argv.slice(2) as [BrowserKind, 'window' | 'pictures'];
// A browser that takes pictures keeps the time it was launched with.
const now =
  way === 'window'
    ? wallClock(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
    : wallClock(browserNow(), ZONE);
const week = samplePage(mondayOf(now.date), { pxPerHour: 60, now });

const session = await launch(kind, {
  headful: way === 'window',
  open: way === 'window',
  size: { width: 1440, height: 900 },
});
try {
  await (way === 'window' ? showWindow(session) : takePictures(session));
} finally {
  await session.close().catch(() => undefined);
}

async function showWindow({ browser, ...rest }: Session): Promise<void> {
  const calendar = await openCalendar({ browser, ...rest }, week);
  await calendar.page.bringToFront();
  console.log('PushIn is on the calendar. Close the browser when you have seen enough.');
  await new Promise((done) => {
    browser.on('disconnected', done);
    browser.on('targetdestroyed', async () => {
      if ((await browser.pages().catch(() => [])).length === 0) done(null);
    });
  });
}

async function takePictures(session: Session): Promise<void> {
  mkdirSync('demo', { recursive: true });
  const calendar = await openCalendar(session, week);
  const bands = await calendar.untilBands((drawn) => drawn.length > 0, 'windows on the calendar');
  await calendar.screenshot('demo/overlay.png');
  const best = bands.find((one) => one.rank === 'best') ?? bands[0];
  await calendar.click(`>>> [data-pushin-window="${best?.when}"]`);
  await until(
    async () => (await calendar.overlay.card())?.includes('what’s expected') ?? false,
    'the card with its notes',
  );
  await calendar.screenshot('demo/card.png');
  const popup = await openPopup(session, 'Rivera');
  await popup.resize(POPUP);
  await popup.screenshot('demo/popup.png');
  console.log(table(bands));
  console.log('\nPictures: demo/overlay.png, demo/card.png, demo/popup.png');
}

function table(bands: readonly Band[]): string {
  const rows = bands
    .map(({ when, rank, label }) => ({
      day: when.slice(0, 10),
      time: when.replace(/\d{4}-\d\d-\d\dT/g, '').replace('/', '–'),
      rank,
      label,
    }))
    .sort((a, b) => `${a.day}${a.time}`.localeCompare(`${b.day}${b.time}`));
  const lines = rows.map(
    ({ day, time, rank, label }) => `${day}  ${time}  ${rank.padEnd(8)}  ${label.replace(/^.*?\d: /, '')}`,
  );
  return ['day         time         rank      what', ...lines].join('\n');
}
