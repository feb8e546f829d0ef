import { warningsAt } from '../../model/warning';
import { PageChanged, type PageKind, type Reader } from '../reader';
import { doubtsOf } from './doubts';
import { columnGrid, markGrid } from './page/grid';
import { pageEvents } from './page-events';
import { ADVICE, pageView } from './page/page-view';
import { daysOf } from './page/shown';
import { signature } from './signature';
import { groupByCalendar } from './timetables';
import { layoutOfView, type View } from './page/view';
import { weekAddress } from './page/week-address';
import { rootOf } from './page/whole';

const NAME = 'google-calendar';

/** Which view the page shows, and where its events are. */
interface Found {
  readonly view: View;
  readonly root: Element;
}

/** calendar.google.com: day, week, N days, month, schedule, and the public month in its frame. */
export const googleCalendar: Reader<Found> = {
  name: NAME,
  signature,
  weekAddress,
  watched: [
    'aria-checked',
    'aria-label',
    'aria-labelledby',
    'checked',
    'data-datekey',
    'data-end-date-key',
    'data-eventchip',
    'data-eventid',
    'data-start-date-key',
    'data-viewfamily',
    'data-viewkey',
  ],
  find({ document, url }) {
    const root = rootOf(document);
    const view = pageView(document, url, root);
    if (view === null) return null;
    const advice: PageKind['advice'] = ADVICE[view as keyof typeof ADVICE] ?? null;
    return { kind: { reader: NAME, view, readable: advice === null, advice }, found: { view, root } };
  },
  read(page, { view, root }) {
    const layout = layoutOfView(view);
    if (layout === null) throw new PageChanged('view-with-days');
    const { events, warnings, shown } = pageEvents(page, view, root);
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
      isThere: () => root.isConnected && events.every(({ element }) => element.isConnected),
      measure: () => (layout === 'columns' ? columnGrid(root, events) : markGrid(root, groups)),
    };
  },
};
