import { inlinePx } from '../../dom';
import { drawnDays } from '../text/datekey';

/** The views of the page. `search` and those after it cannot be read. */
export type View = 'day' | 'week' | 'days' | 'month' | 'weeks' | 'schedule' | 'search' | 'year' | 'editor' | 'plain';

/** How a view lays out its days: columns with hours, cells, or a list. */
export type Layout = 'columns' | 'cells' | 'rows';

/** Names of views in addresses and attributes; upper and lower case are alike. Seen 2026-10. */
const NAMES: ReadonlyMap<string, View> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['customday', 'days'],
  ['custom_day', 'days'],
  ['custom_days', 'days'],
  ['customdays', 'days'],
  ['month', 'month'],
  ['customweek', 'weeks'],
  ['custom_week', 'weeks'],
  ['custom_weeks', 'weeks'],
  ['customweeks', 'weeks'],
  ['agenda', 'schedule'],
  ['schedule', 'schedule'],
  ['year', 'year'],
  ['search', 'search'],
  ['eventedit', 'editor'],
  ['event_edit', 'editor'],
]);

const LAYOUTS: Readonly<Partial<Record<View, Layout>>> = {
  day: 'columns',
  week: 'columns',
  days: 'columns',
  month: 'cells',
  weeks: 'cells',
  schedule: 'rows',
};

/** The view an address names: null if it is the app without a view, undefined if it is no calendar. */
export function viewOfUrl(url: URL): View | null | undefined {
  const path = /^\/calendar(?:\/[abu]\/[^/]+)*(?:\/(r|embed|htmlembed)(?:\/([a-z]+))?)?(?:\/|$)/.exec(url.pathname);
  if (url.pathname === '/') return null;
  if (!path) return undefined;
  const [whole, app, name] = path;
  if (app === 'htmlembed') return 'plain';
  if (app === 'embed') return NAMES.get((url.searchParams.get('mode') ?? '').toLowerCase()) ?? null;
  if (app === undefined) return whole.length >= url.pathname.length ? null : undefined;
  return name === undefined ? null : NAMES.get(name);
}

/** What the page itself says: `<body>` first, then the older attributes. */
export function viewOfAttributes(document: Document): View | null {
  const { body } = document;
  if (body?.getAttribute('data-viewfamily')?.toLowerCase() === 'event_edit') return 'editor';
  const main = document.querySelector('[role=main]');
  const said = [
    body?.getAttribute('data-viewkey'),
    document.querySelector('header [data-active-view]')?.getAttribute('data-active-view'),
    main?.getAttribute('data-period-type'),
  ];
  for (const each of said) {
    const view = each ? NAMES.get(each.toLowerCase()) : undefined;
    if (view) return view;
  }
  return null;
}

/** Most days side by side in a view with hours. */
const MOST_COLUMNS = 7;

/** What the days on the page look like; null where nothing tells. */
function layoutOf(root: Element): Layout | null {
  if (root.querySelector('[role=rowgroup][data-datekey]')) return 'rows';
  if (drawnDays(root).length > MOST_COLUMNS) return 'cells';
  const chip = root.querySelector('[data-datekey] [data-eventid]:not([data-stacked-layout-chip-container])');
  if (chip && inlinePx(chip, 'top') !== null) return 'columns';
  if (root.querySelector('[data-datekey] [data-stacked-layout-chip-container]')) return 'cells';
  return drawnDays(root, '[role=gridcell][data-datekey]').length > 0 ? 'columns' : null;
}

/** The view, from what is said and what is seen: the layout on the page overrules a name left over from another. */
export function viewOf(said: View | null, root: Element): View | null {
  const layout = layoutOf(root);
  if (said && (layout === null || LAYOUTS[said] === undefined || LAYOUTS[said] === layout)) return said;
  if (layout === 'rows') return 'schedule';
  if (layout === 'cells') return 'month';
  const days = drawnDays(root).length;
  if (days === 0) return said;
  return days === 1 ? 'day' : days === 7 ? 'week' : 'days';
}

export function layoutOfView(view: View): Layout | null {
  return LAYOUTS[view] ?? null;
}

/** Is this the public calendar that other sites show in a frame? */
export function isEmbed(url: URL | null): boolean {
  return url !== null && /\/embed$/.test(url.pathname);
}
