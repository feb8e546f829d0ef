import ical, { type VEvent } from 'node-ical';
import type { IsoDate } from '../../../utils/model/block';
import { localTime } from '../../../utils/time/date/dates';
import { wallClock } from '../../../utils/time/now';
import { readFeed } from '../../../utils/feeds/read-feed';

/*
 * Another implementation, node-ical with rrule-temporal, reads the same feed. Each occurrence is shown as
 * "2026-09-14T09:20/2026-09-14T10:10 Math", an all-day one by its dates alone. The other implementation uses the zone
 * of the process, so that zone is set while it reads.
 */
export interface FeedRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly zone: string;
}

/** The occurrences that both read. If the other implementation refuses the feed, `theirs` is the text of its reason. */
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
