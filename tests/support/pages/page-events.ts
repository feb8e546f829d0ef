import { JSDOM } from 'jsdom';
import type { PageData } from '../../../utils/page-data/read-events';
import { clock } from '../../../utils/time/date/dates';

export function pageOf(body: string): Document {
  return new JSDOM(`<body>${body}</body>`).window.document;
}

/** Each event on one line, with "+" for an end after midnight. */
export function said({ events }: PageData): string[] {
  return events.map(({ block: { date, start, end, allDay, title } }) => {
    if (allDay) return `${date} all-day ×${end! / 1440} ${title}`;
    const until = end === null ? '' : `${clock(end)}${end > 1440 ? '+' : ''}`;
    return `${date} ${clock(start)}–${until} ${title}`;
  });
}
