import { describe, expect, it } from 'vitest';
import { savedPage } from '../../../tests/support/pages/library-page';
import { detectPage } from '../registry';

const NOW = Date.parse('2026-09-14T12:00Z');
const grid = '<div class="rbc-calendar"><div class="rbc-time-view"></div></div>';
const library = '<div class="toastui-calendar-layout"></div>';
const rows = ['8:00 – 8:40', '8:40 – 9:20', '9:20 – 10:00', '10:00 – 10:40', '10:40 – 11:20', '11:20 – 12:00'];
const table = `<table>${rows.map((time) => `<tr><td>${time}</td><td>Math</td></tr>`).join('')}</table>`;
const saved = (inside: string, mode = 'open') =>
  `<room-week><template shadowrootmode="${mode}">${inside}</template></room-week>`;

function detect(document: Document) {
  const kind = detectPage({ document, url: 'https://maple.example/room-5', now: NOW, zone: 'UTC' })?.kind;
  return kind && `${kind.reader} ${kind.readable} ${kind.advice}`;
}

const UNREACHED = 'out-of-reach false advice_out_of_reach';

describe('a calendar inside a shadow root', () => {
  it.each<[string, string, string | undefined]>([
    ['is said to be out of reach in a saved page', saved(grid), UNREACHED],
    ['of another library', saved(library), UNREACHED],
    ['in a root within a root', saved(`<div>${saved(grid)}</div>`), UNREACHED],
    ['beside a schedule of the page itself is left alone', `${saved(grid)}${table}`, 'any-page true null'],
    ['is no calendar without its marks', saved('<p>Menu</p>'), undefined],
    ['is not seen in a closed one', saved(grid, 'closed'), undefined],
    ['whose root a saved page has lost', '<full-calendar shadow></full-calendar>', UNREACHED],
    ['of a school’s own element', '<div><oak-timetable> </oak-timetable></div>', UNREACHED],
    ['beside a schedule, its root lost', `<full-calendar></full-calendar>${table}`, 'any-page true null'],
    ['that shows its words in the page is none', '<school-calendar><p>Closed today</p></school-calendar>', undefined],
    ['a date to pick is none', '<calendar-date-picker></calendar-date-picker>', undefined],
    ['any other element is none', '<site-menu></site-menu>', undefined],
    ['is not seen in a template of any other kind', `<template>${grid}</template>`, undefined],
  ])('%s', (_, html, said) => {
    const found = detect(savedPage(`<h1>Room 5</h1>${html}`));
    if (said === undefined) expect(found ?? '').not.toContain('out-of-reach');
    else expect(found).toBe(said);
  });

  it.each<[ShadowRootMode, boolean]>([
    ['open', true],
    ['closed', false],
  ])('of a living page (%s)', (mode, isSaid) => {
    const document = savedPage('<h1>Room 5</h1><room-week></room-week>');
    const shadow = document.querySelector('room-week')!.attachShadow({ mode });
    shadow.append(...savedPage(grid).body.children);
    expect(detect(document) === UNREACHED).toBe(isSaid);
  });
});
