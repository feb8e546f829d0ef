import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { expectHours } from './hours';
import { readPiece } from '../../../../tests/support/pages/read-piece';

/** Four events of 8 October 2026 at 60 px an hour, drawn `drawn` px an hour and `shift` px lower, in a column of `height`. */
function check(height: number, drawn: number, shift: number, astray = 0): void {
  const chips = [8, 9, 10, 11].map(
    (hour) =>
      `<div data-eventchip data-eventid="e${hour}" style="top: ${hour * 60 - 1}px; height: 58px"><div>${hour}am to ${hour + 1}am, Math, Ana</div></div>`,
  );
  const html = `<html lang="en"><body><div data-datekey="29000">${chips.join('')}</div></body></html>`;
  const { document } = new JSDOM(html).window;
  for (const [i, chip] of document.querySelectorAll('[data-eventchip]').entries()) {
    const top = 100 + (8 + i) * drawn + shift + (i < astray ? 200 : 0);
    chip.getBoundingClientRect = () => ({ top }) as DOMRect;
  }
  const box = { left: 0, top: 100, width: 100, height };
  const columns = [{ date: '2026-10-08', box, gutter: 12, chips: [] }];
  const { events } = readPiece(document.body, 'en', 'UTC');
  expectHours(events, [document.querySelector('[data-datekey]')!], columns);
}

describe('the hours of the columns', () => {
  it.each<[string, Parameters<typeof check>]>([
    ['60 px', [1440, 60, 0]],
    ['zoomed to 150 %', [2160, 90, 0]],
    ['a few px of rounding', [1440, 60, 3]],
    ['one event on the move', [1440, 60, 0, 1]],
  ])('stand with %s', (_name, args) => expect(() => check(...args)).not.toThrow());

  it.each<[string, Parameters<typeof check>]>([
    ['a column of ten hours', [600, 60, 0]],
    ['a day that begins at eight', [1440, 60, -480]],
    ['other px an hour', [1440, 48, 0]],
  ])('do not with %s', (_name, args) => expect(() => check(...args)).toThrow('column-hours'));
});
