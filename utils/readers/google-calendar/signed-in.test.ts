import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readWith } from '../../../tests/support/pages/read-with';
import { addressOf } from '../../../tests/support/google-calendar-page/address';
import { googleCalendarPage } from '../../../tests/support/google-calendar-page/page';
import { samplePage } from '../../../tests/support/google-calendar-page/sample/sample-page';
import { googleCalendar } from './reader';

it('the address of whoever is signed in is on the page, and not in what is read of it', () => {
  const spec = samplePage('2026-09-14');
  const who = 'ada.quill@maple.example';
  const html = googleCalendarPage(spec)
    .replace('<body', `<body data-email="${who}" data-user="${who}"`)
    .replace(
      '</body>',
      `<header><a role="button" aria-label="Google Account: Ada Quill (${who})"></a></header></body>`,
    );
  expect(html).toContain(`data-email="${who}"`);
  const { document } = new JSDOM(html).window;
  const page = { document, url: addressOf(spec), now: Date.UTC(2026, 8, 14, 12), zone: 'America/New_York' };
  const said = JSON.stringify(readWith(googleCalendar, page));
  expect(said).toContain('Writers Workshop');
  expect(said).not.toMatch(/ada|quill|maple\.example/i);
});
