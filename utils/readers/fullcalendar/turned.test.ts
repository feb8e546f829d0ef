import { expect, it } from 'vitest';
import { savedPage } from '../../../tests/support/pages/library-page';
import { fullcalendar } from './reader';
import { readWith } from '../../../tests/support/pages/read-with';

/** A day of version 3 written from right to left. */
function page(times: readonly string[]): Document {
  const tiles = times.map(
    (time) => `<a class="fc-event fc-start fc-end"><div class="fc-time" ${time}</div><b>Math</b></a>`,
  );
  return savedPage(`<html lang="en"><div class="fc fc-rtl"><table><tr><td data-date="2026-09-14">${tiles.join('')}</td></tr>
    <tr data-time="08:00:00"><td></td></tr><tr data-time="09:00:00"><td></td></tr></table></div>`);
}

it.each([
  ['turned, and said which is the start', 'data-start="8:40" data-full="9:10 AM - 8:40 AM">9:10 - 8:40', [520, 550]],
  ['not turned', 'data-start="8:40" data-full="8:40 AM - 9:10 AM">8:40 - 9:10', [520, 550]],
  ['over noon', 'data-start="11:40" data-full="12:25 PM - 11:40 AM">12:25 - 11:40', [700, 745]],
  ['on a 24-hour clock', 'data-start="13:05" data-full="13:50 - 13:05">13:50 - 13:05', [785, 830]],
  ['longer than half a day', 'data-start="8:00" data-full="9:00 PM - 8:00 AM">9:00 - 8:00', [480, 1260]],
  ['without a start of its own: the shorter way', 'data-full="9:10 AM - 8:40 AM">9:10 - 8:40', [520, 550]],
])('%s', (_, time, span) => {
  const now = Date.parse('2026-09-14T12:00Z');
  const reading = readWith(fullcalendar, { document: page([time]), url: '', now, zone: 'UTC' });
  expect(reading.timetables[0]!.blocks.map(({ start, end }) => [start, end])).toEqual([span]);
});
