import { describe, expect, it } from 'vitest';
import { clockSpans } from './clock-span';
import { clock } from '../date/dates';
import { schoolDaySpans } from './school-day-spans';

const read = (day: string) =>
  schoolDaySpans(day.split(' / ').map((text) => clockSpans(text)[0]!)).map(
    ({ start, end, repaired, odd }) =>
      `${start === null ? '?' : clock(start)}–${end === null ? '?' : clock(end)}${repaired ? ' repaired' : ''}${odd ? ' odd' : ''}`,
  );

describe('a school day without its halves', () => {
  it.each([
    ['8:00-9:00 / 12:30-1:15 / 1:15-2:00', ['08:00–09:00', '12:30–13:15', '13:15–14:00']],
    ['11:45 am - 12:30 / 2:15 am - 3:00', ['11:45–12:30', '14:15–15:00 repaired']],
    ['6:45-7:30 / 7:30-8:00', ['06:45–07:30', '07:30–08:00']],
    ['13:15-14:00 / 14:00-15:00', ['13:15–14:00', '14:00–15:00']],
    ['9:00-9:00', ['09:00–09:00 odd']],
  ])('%s', (day, spans) => expect(read(day)).toEqual(spans));
});
