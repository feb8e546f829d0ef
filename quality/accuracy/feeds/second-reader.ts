import ical, { type VEvent } from 'node-ical';
import type { IsoDate } from '../../../utils/model/block';
import { localTime } from '../../../utils/time/date/dates';
import { wallClock } from '../../../utils/time/now';
import { readFeed } from '../../../utils/feeds/read-feed';

/*
 * The same feed read by another implementation, node-ical with rrule-temporal: "2026-09-14T09:20/2026-09-14T10:10 Math" for each
 * occurrence, or the days alone where it is one of the day. It leans on the process's own zone, so that is set meanwhile.
 */
export interface FeedRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly zone: string;
}

/** A text in the place of theirs says why they refuse it. */
export function readTwice(text: string, range: FeedRange): { ours: string[]; theirs: string[] | string } {
  const ours = byUs(text, range);
  const before = process.env['TZ'];
  process.env['TZ'] = range.zone;
  try {
    return { ours, theirs: byThem(text, range) };
  } catch (error) {
    return { ours, theirs: (error as Error).message };
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

function byUs(text: string, range: FeedRange): string[] {
  return readFeed(text, range)
    .blocks.filter(({ date }) => date! >= range.from)
    .map(({ title, date, start, end, allDay }) => {
      const until = localTime(date!, end ?? start);
      return allDay ? `${date}/${until.slice(0, 10)} ${title}` : `${localTime(date!, start)}/${until} ${title}`;
    })
    .sort();
}

function byThem(text: string, { from, to, zone }: FeedRange): string[] {
  const found: string[] = [];
  const options = { from: new Date(`${from}T00:00:00`), to: new Date(`${to}T23:59:59`) };
  for (const event of Object.values(ical.sync.parseICS(text))) {
    if (event?.type !== 'VEVENT' || !(event as VEvent).start) continue;
    for (const one of ical.expandRecurringEvent(event as VEvent, options)) {
      const [start, end] = [one.start, one.end ?? one.start].map((at) => {
        const { date, minutes } = wallClock(at.getTime(), zone);
        return one.isFullDay ? date : localTime(date, minutes);
      });
      const title = String(one.summary ?? '').trim();
      found.push(`${start}/${end} ${title || '(No title)'}`);
    }
  }
  return found.sort();
}
