import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { clock } from '../../../time/date/dates';
import { blockAt, type DrawnEvent } from '../drawn';
import { fillEnds, percentAxis, percentLength, type DrawnLength } from './fill-ends';

const { document } = new JSDOM('').window;
const event = (start: number, style = '', end: number | null = null): DrawnEvent => {
  const element = document.createElement('div');
  element.setAttribute('style', style);
  return { block: blockAt('2026-09-14', 'Math', start, { end }), element };
};
const ends = (events: DrawnEvent[], length: DrawnLength | null) =>
  fillEnds(events, () => length).map(({ block }) => `${block.end === null ? '-' : clock(block.end)} ${block.timing}`);

it.each<[string, DrawnEvent[], DrawnLength | null, string[]]>([
  ['by the next start alone', [event(480), event(500)], null, ['08:20 implied', '- stated']],
  ['by its length', [event(480), event(560)], { minutes: 50, least: false }, ['08:50 implied', '10:10 implied']],
  ['shorter than it is drawn', [event(480), event(490)], { minutes: 30, least: true }, ['08:10 implied', '- stated']],
  [
    'perhaps shorter, with a gap after it',
    [event(480), event(560)],
    { minutes: 30, least: true },
    ['- stated', '- stated'],
  ],
  ['printed ends stay', [event(480, '', 485), event(500)], null, ['08:05 stated', '- stated']],
  [
    'at the same time as another',
    [event(480), event(480), event(500)],
    null,
    ['08:20 implied', '08:20 implied', '- stated'],
  ],
])('ends: %s', (_name, events, length, expected) => expect(ends(events, length)).toEqual(expected));

it('minutes of a height in percent, by the starts that are printed', () => {
  const events = [event(480, 'top: 10%; height: 5%'), event(540, 'top: 20%; height: calc(2.5% - 2px)')];
  const axis = percentAxis(events, []);
  expect(events.map(({ element }) => percentLength(element, axis))).toEqual([30, 15]);
  expect(percentAxis([events[0]!], [])).toBeNull();
  expect(percentLength(events[0]!.element, null)).toBeNull();
});
