import { oneLine } from '../../model/text/one-line';
import type { Block } from '../../model/block';
import { warningsAt } from '../../model/warning';
import { readDatetimes } from '../../page-data/read-datetimes';
import { readEvents, type PageData } from '../../page-data/read-events';
import { named, type Way } from './way';

/** A class's day has several things on one date; a list of events has one here and one there. */
const A_DAY = 3;

/**
 * What the page marks up for machines: events first, complete datetimes second. Each counts only where it is a class's
 * day.
 */
export function byData(document: Document, where: string, zone: string): Way[] {
  const events = wayOf('structured', readEvents(document, zone), document, where);
  const datetimes = wayOf('datetimes', readDatetimes(document, zone), document, where);
  return [events, datetimes].flatMap((way) => way ?? []);
}

function wayOf(manner: Way['manner'], { events, warnings }: PageData, document: Document, where: string): Way | null {
  const blocks = events.map(({ block }) => block);
  if (!hasADay(blocks)) return null;
  const dates = blocks.flatMap(({ date }) => date ?? []).sort();
  const name = oneLine(document.querySelector('h1')?.textContent).slice(0, 120) || null;
  const timetable = { calendar: { token: '', name, own: false }, grade: null, blocks };
  return {
    manner,
    timetables: named([timetable], where),
    elements: [events.map(({ element }) => [element ?? document.body])],
    warnings: [
      ...warnings,
      ...warningsAt(
        0,
        events.map(({ doubts }) => doubts),
      ),
    ],
    shown: { from: dates[0]!, to: dates.at(-1)! },
    score: scoreOf(blocks),
  };
}

function hasADay(blocks: readonly Block[]): boolean {
  const days = new Map<string, number>();
  for (const { date, allDay } of blocks) if (date !== null && !allDay) days.set(date, (days.get(date) ?? 0) + 1);
  const full = [...days.values()].filter((count) => count >= A_DAY).length;
  return full > 0 && full * 2 >= days.size;
}

function scoreOf(blocks: readonly Block[]): Way['score'] {
  const stated = blocks.filter(({ end, timing }) => end !== null && timing === 'stated').length;
  return { rows: blocks.length, stated, timed: blocks.length, used: blocks.length };
}
