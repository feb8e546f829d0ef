import type { Reading } from '../../model/reading';
import type { CopyingReader, FoundPage, Page, PageCopied, PageKind } from '../reader';
import type { CalendarCopy } from './copy';
import { NAME } from './name';
import { copyPage } from './page/copy-page';
import { eventsOnPage } from './page/event-on-page';
import { columnGrid, markGrid } from './page/grid';
import { ADVICE, pageView, type SpeaksOfEvents } from './page/page-view';
import { layoutOfView, type View } from './page/view';
import { weekAddress } from './page/week-address';
import { rootOf } from './page/whole';
import type { ChipsOfBlocks } from './read-copy';
import { signature } from './signature';

/** Which view the page shows, and where its events are. */
export interface FoundView {
  readonly view: View;
  readonly root: Element;
}

/** Which view of Google's calendar a page is; null if it is somebody else's. */
export function findCalendar({ document, url }: Page, speaksOf: SpeaksOfEvents): FoundPage<FoundView> | null {
  const root = rootOf(document);
  const view = pageView(document, url, root, speaksOf);
  if (view === null) return null;
  const advice: PageKind['advice'] = ADVICE[view as keyof typeof ADVICE] ?? null;
  return { kind: { reader: NAME, view, readable: advice === null, advice }, found: { view, root } };
}

/** The half that runs on the page: it copies what the chips print, and understands none of it. Throws PageChanged. */
export function copyCalendar(page: Page, { view, root }: FoundView): PageCopied<CalendarCopy> {
  const { copy, elements } = copyPage(page, view, root);
  // Texts that are no events come and go.
  const printed = copy.chips.length > 0 ? elements.slice(0, copy.chips.length) : elements;
  return {
    copy,
    days: { view, shown: copy.shown },
    isThere: () => root.isConnected && printed.every((element) => element.isConnected),
    measure(reading: Reading, chips: ChipsOfBlocks) {
      const events = eventsOnPage(reading, chips, elements);
      return layoutOfView(view) === 'columns' ? columnGrid(root, events) : markGrid(root, events);
    },
  };
}

/** What is the same wherever its pages are read. */
export const CALENDAR_PAGE = {
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
} as const;

/** calendar.google.com as its own script has it. What it copies is read in the background (`read-copy.ts`). */
export const googleCalendarOnPage: CopyingReader<FoundView, CalendarCopy> = {
  ...CALENDAR_PAGE,
  // A page at Google's own address need not be known by its texts.
  find: (page) => findCalendar(page, () => false),
  copy: copyCalendar,
};
