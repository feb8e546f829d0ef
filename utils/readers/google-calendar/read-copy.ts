import type { Reading, Timetable } from '../../model/reading';
import { warningsAt } from '../../model/warning';
import type { CalendarCopy } from './copy';
import { eventsOfCopy } from './copy-events';
import { doubtsOf } from './doubts';
import { NAME } from './name';
import { groupByCalendar } from './timetables';

/** For each block of each timetable, which chip of the copy it is: chips count first, then texts. */
export type ChipsOfBlocks = readonly (readonly number[])[];

export interface CopyRead {
  readonly reading: Reading;
  readonly chips: ChipsOfBlocks;
}

/**
 * Reads what was copied from a page. Pure, and knows no page. Throws PageChanged.
 * @param zone IANA name; asked only for events of the small hours.
 */
export function readCopy(copy: CalendarCopy, zone: () => string): CopyRead {
  const { view, shown } = copy;
  const { events, warnings } = eventsOfCopy(copy, zone);
  const groups = groupByCalendar(events);
  const timetables = groups.map((group) => group.timetable);
  const doubts = groups.flatMap((group, at) => warningsAt(at, group.events.map(doubtsOf)));
  return {
    reading: {
      reader: NAME,
      view,
      shown: shown ?? daysOf(timetables),
      timetables,
      warnings: [...doubts, ...warnings],
    },
    chips: groups.map((group) => group.events.map(({ chip }) => chip)),
  };
}

/** First and last day any block starts on. */
function daysOf(timetables: readonly Timetable[]): Reading['shown'] {
  const dates = timetables.flatMap(({ blocks }) => blocks.map(({ date }) => date)).filter((date) => date !== null);
  const [from, to] = [dates.sort()[0], dates.at(-1)];
  return from && to ? { from, to } : null;
}
