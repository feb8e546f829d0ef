import type { Reading } from '../../model/reading';
import { PageChanged, type Page, type PageKind, type Reader } from '../reader';
import { findChips } from './chips';
import { readChips, type ReadEvent } from './read-chips';
import { daysOf, hiddenEvents, shownDays } from './shown';
import { findTextChips } from './text-chips';
import { groupByCalendar } from './timetables';
import { isEmbed, layoutOfView, viewOf, viewOfAttributes, viewOfUrl, type View } from './view';
import { expectChips, expectGrid, expectRead, isPiece, rootOf } from './whole';

const NAME = 'google-calendar';

/** What to do instead, for the views that can't be read. */
const ADVICE = {
  year: 'advice_google_year',
  editor: 'advice_google_editor',
  search: 'advice_google_search',
  plain: 'advice_google_plain',
} as const satisfies Partial<Record<View, string>>;

/** calendar.google.com: day, week, N days, month, schedule, and the public month in its frame. */
export const googleCalendar: Reader = { name: NAME, detect, read };

function detect(page: Page): PageKind | null {
  const view = detectView(page);
  if (view === null) return null;
  const advice = ADVICE[view as keyof typeof ADVICE] ?? null;
  return { reader: NAME, view, readable: advice === null, advice };
}

/** Null for somebody else's page. A saved page may have lost its address: there the chips alone tell. */
function detectView({ document, url }: Page): View | null {
  const address = addressOf(url);
  const isSite = address?.hostname === 'calendar.google.com';
  const isLost = address === null ? url === '' : ['file:', 'about:'].includes(address.protocol);
  if (!isSite && !(isLost && hasEvents(document))) return null;
  const byUrl = isSite ? viewOfUrl(address) : null;
  if (byUrl === undefined || (byUrl !== null && byUrl in ADVICE)) return byUrl ?? null;
  const said = viewOfAttributes(document) ?? byUrl;
  return viewOf(said, rootOf(document)) ?? (isSite && !isEmbed(address) ? 'week' : 'month');
}

function hasEvents(document: Document): boolean {
  if (document.querySelector('[data-eventid]')) return true;
  return document.querySelector('[role=grid]') !== null && findTextChips(document.body, [], null).length > 0;
}

function read(page: Page): Reading {
  const view = detectView(page);
  if (view === null || layoutOfView(view) === null) throw new PageChanged('a view with days in it');
  const { events, warnings, shown } = readEvents(page, view);
  const timetables = groupByCalendar(events).map((group) => group.timetable);
  return { reader: NAME, view, shown: shown ?? daysOf(timetables), timetables, warnings };
}

interface Read extends Pick<Reading, 'shown' | 'warnings'> {
  readonly events: readonly ReadEvent[];
}

/** The events of a whole page, or of a piece of one. Throws PageChanged. */
function readEvents(page: Page, view: View): Read {
  const { document } = page;
  const context = { lang: document.documentElement.lang || null, zone: page.zone };
  const embed = isEmbed(addressOf(page.url));
  const piece = !embed && isPiece(document);
  const root = piece ? document.body : rootOf(document);
  const chips = findChips(root);
  const texts = () => findTextChips(root, chips, context.lang);
  if (piece || embed) {
    const all = [...chips, ...texts()];
    if (all.length === 0 && !(embed && root.querySelector('[role=gridcell]')))
      throw new PageChanged('the grid ([role=grid])');
    return { ...readChips(root, { ...context, chips: all }), shown: piece ? null : shownDays(root) };
  }
  expectGrid(document, root, view);
  expectChips(root, chips, texts);
  const got = readChips(root, { ...context, chips });
  expectRead(chips, got);
  // Without its day an event is nobody's: a chip left over from another view.
  const events = got.events.filter((event) => event.block.date !== null);
  const more = chips.length > 0 ? hiddenEvents(root) : [];
  return { events, shown: shownDays(root), warnings: [...got.warnings, ...more] };
}

function addressOf(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
