import type { MessageKey } from '../../model/message';
import { drawEach } from '../drawn/draw-each';
import type { DrawnReader } from '../drawn/drawn-reader';
import { readDrawn } from '../drawn/read-drawn';
import { PageChanged } from '../reader';
import { findCalendars, type CalendarOnPage, type View } from './calendars';
import { printsEnds } from './day-grid';
import { draw } from './draw';
import { timeWordsOf } from './pieces';
import { ROOT } from './root';
import { SAID, signature } from './signature';
import { printsTimes } from './time-grid';

const NAME = 'fullcalendar';

const ADVICE: Readonly<Record<View, MessageKey>> = {
  'time-grid': 'advice_fullcalendar_untimed',
  list: 'advice_fullcalendar_untimed',
  'day-grid': 'advice_fullcalendar_month',
  timeline: 'advice_fullcalendar_untimed',
};

function isReadable({ root, view }: CalendarOnPage): boolean {
  if (view === 'time-grid') return printsTimes(root, timeWordsOf(root));
  return view === 'list' || (view === 'day-grid' && printsEnds(root, timeWordsOf(root)));
}

/** The FullCalendar library on anybody's page, versions 3 to 7: hours, lists, rooms side by side. */
export const fullcalendar: DrawnReader<readonly CalendarOnPage[]> = {
  name: NAME,
  root: ROOT,
  signature,
  watched: SAID,
  find({ document }) {
    const calendars = findCalendars(document).filter(({ view }) => view !== null);
    const found = calendars.filter(isReadable);
    const view = (found[0] ?? calendars[0])?.view;
    if (!view) return null;
    const readable = found.length > 0;
    return { kind: { reader: NAME, view, readable, advice: readable ? null : ADVICE[view] }, found };
  },
  read(page, found) {
    if (found.length === 0) throw new PageChanged('calendar', 'data-date, data-time');
    return readDrawn(NAME, page, drawEach(found, draw));
  },
};
