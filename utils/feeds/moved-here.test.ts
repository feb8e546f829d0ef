import { expect, it } from 'vitest';
import { withCalledOff } from '../pipeline/called-off';
import { readFeed } from './read-feed';

/** The changed lesson of a series at 9:00: its title and whether it takes place. */
function changed(title: string, start: string): string {
  const event = (lines: readonly string[]) => ['BEGIN:VEVENT', 'UID:a', ...lines, 'END:VEVENT'];
  const text = [
    'BEGIN:VCALENDAR',
    ...event(['DTSTART:20261130T090000', 'DTEND:20261130T094500', 'RRULE:FREQ=DAILY;COUNT=3', 'SUMMARY:Weaving']),
    ...event(['RECURRENCE-ID:20261201T090000', `DTSTART:20261201T${start}`, 'DURATION:PT45M', `SUMMARY:${title}`]),
    'END:VCALENDAR',
  ].join('\r\n');
  const { blocks } = readFeed(text, { from: '2026-12-01', to: '2026-12-01', zone: 'UTC' });
  return blocks
    .map(withCalledOff)
    .map((one) => `${one.title}${one.calledOff ? ' off' : ''}`)
    .join(', ');
}

it.each([
  ['Weaving (moved)', '130000', 'Weaving'],
  ['MOVED: Weaving', '130000', 'Weaving'],
  ['Weaving - rescheduled', '100000', 'Weaving'],
  ['Weaving [moved from 9:00]', '130000', 'Weaving'],
  ['Weaving (moved to 1:00)', '130000', 'Weaving (moved to 1:00)'],
  ['Our loom moved', '130000', 'Our loom moved'],
  ['Weaving (moved)', '090000', 'Weaving (moved) off'],
  ['Weaving (moved to 1:00)', '090000', 'Weaving (moved to 1:00) off'],
  ['Weaving (canceled)', '130000', 'Weaving (canceled) off'],
  ['Moved', '130000', 'Moved off'],
])('a changed lesson of a series: %s at %s', (title, start, expected) => expect(changed(title, start)).toBe(expected));
