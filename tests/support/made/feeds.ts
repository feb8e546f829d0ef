import { readFeed, type FeedContent } from '../../../utils/feeds/read-feed';
import { clock } from '../../../utils/time/date/dates';

/** A school year in Chicago. */
export const YEAR = { from: '2026-08-01', to: '2027-06-30', zone: 'America/Chicago' };

/** A feed of events; each event is given as its lines. */
export function feedOf(...events: string[]): string {
  const body = events.map((lines) => `BEGIN:VEVENT\n${lines.trim()}\nEND:VEVENT`).join('\n');
  return `BEGIN:VCALENDAR\nVERSION:2.0\n${body}\nEND:VCALENDAR\n`;
}

export function readEvents(...events: string[]): FeedContent {
  return readFeed(feedOf(...events), YEAR);
}

/** A block as text, such as `2026-09-14 09:20–10:10 Math`. */
export function said({ blocks }: FeedContent): string[] {
  return blocks.map(({ title, date, start, end, allDay, task, declined, calledOff }) => {
    const days = end! / 1440;
    const hours = `${clock(start)}–${end === null ? '' : clock(end)}`;
    const time = allDay ? `all day${days > 1 ? ` ×${days}` : ''}` : hours;
    return `${date} ${time} ${title}${task ? ' (task)' : ''}${declined ? ' (declined)' : ''}${calledOff ? ' (off)' : ''}`;
  });
}
