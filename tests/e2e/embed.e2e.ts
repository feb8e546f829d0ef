import { expect, it } from 'vitest';
import { googleCalendarPage } from '../support/google-calendar-page/page';
import { addressOf } from '../support/google-calendar-page/address';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { countOverlays, inOverlay } from '../support/browser/surface/closed-root';
import { serve } from '../support/browser/surface/serve';
import { until } from '../support/browser/surface/surface';
import { inEachBrowser } from './in-each-browser';

const EMBED = samplePage('2026-09-14', { view: 'embed-month', chipsPerCell: 14 });

inEachBrowser('a public calendar in a school’s page', (session) => {
  it('has marks inside its frame, and the school’s page nothing of ours', async () => {
    const surface = await session().newPage();
    const school = `<!doctype html><title>Our school</title><iframe src="${addressOf(EMBED)}" width="1200" height="800"></iframe>`;
    await serve(surface.page, (address) =>
      address.startsWith('https://calendar.google.com/') ? googleCalendarPage(EMBED) : school,
    );
    await surface.go('https://school.example/calendar');
    await surface.page.bringToFront();
    const frame = await until(
      () => surface.page.frames().find((one) => one.url().startsWith('https://calendar.google.com/')),
      'the frame',
    );
    const marks = () => inOverlay(frame, (root) => root.querySelectorAll('[data-pushin-window]').length);
    expect(await until(marks, 'marks in the frame')).toBeGreaterThan(10);
    expect(await surface.overlays()).toBe(0);
  });

  it('but the app in a frame of somebody’s is let alone', async () => {
    const surface = await session().newPage();
    const week = samplePage('2026-09-14');
    await serve(surface.page, (address) =>
      address.startsWith('https://calendar.google.com/')
        ? googleCalendarPage(week)
        : `<!doctype html><iframe src="${addressOf(week)}" width="1200" height="800"></iframe><iframe src="${addressOf(EMBED)}"></iframe>`,
    );
    await surface.go('https://mail.example/');
    await surface.page.bringToFront();
    const framed = (path: string) =>
      until(() => surface.page.frames().find((one) => one.url().includes(path)), `the frame ${path}`);
    const hosts = async (path: string) => {
      const frame = await framed(path);
      const chips = await frame.evaluate(() => document.querySelectorAll('[data-eventchip]').length);
      return chips && countOverlays(frame);
    };
    // The frame beside it belongs to the same site and gets the same page. Only its address makes the page an embed.
    await until(() => hosts('/embed'), 'the embed to be drawn on');
    expect(await hosts('/r/week')).toBe(0);
  });
});
