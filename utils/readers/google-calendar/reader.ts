import type { Reading } from '../../model/reading';
import { PageChanged, type Page, type PageKind, type Reader } from '../reader';
import { pageEvents } from './page-events';
import { ADVICE, pageView } from './page-view';
import { daysOf } from './shown';
import { groupByCalendar } from './timetables';
import { layoutOfView } from './view';

const NAME = 'google-calendar';

/** calendar.google.com: day, week, N days, month, schedule, and the public month in its frame. */
export const googleCalendar: Reader = { name: NAME, detect, read };

function detect({ document, url }: Page): PageKind | null {
  const view = pageView(document, url);
  if (view === null) return null;
  const advice = ADVICE[view as keyof typeof ADVICE] ?? null;
  return { reader: NAME, view, readable: advice === null, advice };
}

function read(page: Page): Reading {
  const view = pageView(page.document, page.url);
  if (view === null || layoutOfView(view) === null) throw new PageChanged('a view with days in it');
  const { events, warnings, shown } = pageEvents(page, view);
  const timetables = groupByCalendar(events).map((group) => group.timetable);
  return { reader: NAME, view, shown: shown ?? daysOf(timetables), timetables, warnings };
}
