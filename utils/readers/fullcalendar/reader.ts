import type { MessageKey } from '../../model/message';
import { drawEach } from '../drawn/draw-each';
import { drawnGrid } from '../drawn/drawn-grid';
import type { DrawnReader } from '../drawn/drawn-reader';
import { readingOf } from '../drawn/drawn-reading';
import { PageChanged, type Reader } from '../reader';
import { findCalendars, type Calendar, type View } from './calendars';
import { printsEnds } from './day-grid';
import { draw } from './draw';
import { wordsOf } from './pieces';
import { ROOT } from './root';
import { signature } from './signature';
import { printsTimes } from './time-grid';

const NAME = 'fullcalendar';

const ADVICE: Readonly<Record<View, MessageKey>> = {
  'time-grid': 'advice_fullcalendar_untimed',
  list: 'advice_fullcalendar_untimed',
  'day-grid': 'advice_fullcalendar_month',
  timeline: 'advice_fullcalendar_untimed',
};

function isReadable({ root, view }: Calendar): boolean {
  if (view === 'time-grid') return printsTimes(root, wordsOf(root));
  return view === 'list' || (view === 'day-grid' && printsEnds(root, wordsOf(root)));
}

const reader: Reader = {
  name: NAME,
  detect({ document }) {
    const calendars = findCalendars(document).filter(({ view }) => view !== null);
    const readable = calendars.find(isReadable);
    const view = (readable ?? calendars[0])?.view;
    if (!view) return null;
    return { reader: NAME, view, readable: readable !== undefined, advice: readable ? null : ADVICE[view] };
  },
  read(page) {
    const calendars = findCalendars(page.document).filter(({ view }) => view !== null);
    const readable = calendars.filter(isReadable);
    if (readable.length === 0) throw new PageChanged('the calendar (data-date, data-time)');
    return readingOf(NAME, page, drawEach(readable, draw));
  },
};

/** The FullCalendar library on anybody's page, versions 3 to 7: hours, lists, rooms side by side. */
export const fullcalendar: DrawnReader = { name: NAME, root: ROOT, reader, findGrid: drawnGrid, signature };
