import { dateWords } from '../../time/date/date-words';
import type { Reader } from '../reader';
import { CALENDAR_PAGE, copyCalendar, findCalendar, type FoundView } from './on-page';
import { findTexts } from './page/chips';
import { readCopy } from './read-copy';
import { isEventText } from './text/event-text';

/**
 * calendar.google.com: day, week, N days, month, schedule, and the public month in its frame. Both halves in one, for
 * saved pages: copied, then read.
 */
export const googleCalendar: Reader<FoundView> = {
  ...CALENDAR_PAGE,
  find: (page) => findCalendar(page, speaksOfEvents),
  read(page, found) {
    const { copy, isThere, measure } = copyCalendar(page, found);
    const { reading, chips } = readCopy(copy, () => page.zone);
    return { reading, isThere, measure: () => measure(reading, chips) };
  },
};

function speaksOfEvents(body: Element): boolean {
  const words = dateWords(null);
  return findTexts(body, []).some(({ spoken: [text] }) => isEventText(text!, words));
}
