import { addDays } from '../../../../utils/time/date/dates';
import { makeContext, type Context } from '../context';
import { bodyAttrs, bodyTree } from '../frame/body';
import { addressOf } from '../address';
import { mainRegion, rangeText } from '../views/view';
import type { EventSpec, PageSpec } from '../spec';
import { claimAll, morph, toDom } from './dom';
import { hover } from './hover';

/** What browser tests may do to the page, besides using it: `window.calendarDemo`. */
export interface CalendarDemo {
  /** Shows another page. `recycle` reuses the elements; otherwise the main region is removed and made again. */
  show(change: Partial<PageSpec>, recycle?: boolean): void;
  edit(title: string, change: Partial<EventSpec>): void;
  /** Makes so many changes of class and style on chips, as a moving pointer does. */
  hover(times: number): Promise<void>;
  /** The ids of the chips that were clicked, in order. */
  readonly clicked: string[];
  readonly spec: PageSpec;
}

declare global {
  interface Window {
    calendarDemo: CalendarDemo;
  }
}

const STEP: Partial<Record<PageSpec['view'], number>> = { day: 1, week: 7, customday: 4, agenda: 14 };

let spec = JSON.parse(document.getElementById('spec')?.textContent ?? '{}') as PageSpec;
const clicked: string[] = [];

function app(): Element {
  const found = document.body.firstElementChild;
  if (!found) throw new Error('the page has no app');
  return found;
}

function show(change: Partial<PageSpec>, recycle = false): void {
  spec = { ...spec, ...change };
  const context: Context = makeContext(spec);
  for (const [name, value] of Object.entries(bodyAttrs(context))) document.body.setAttribute(name, value);
  const top = scroller()?.scrollTop;
  if (!recycle) document.querySelector('[role=main]')?.replaceWith(toDom(mainRegion(context)));
  morph(app(), bodyTree(context));
  document.title = `Google Calendar - ${rangeText(context)}`;
  const box = scroller();
  if (box && top !== undefined) box.scrollTop = top;
}

function scroller(): Element | null {
  return document.querySelector('[role=main] [tabindex="-1"]:has([role=row])');
}

function step(direction: 1 | -1): string {
  const days = STEP[spec.view];
  if (days) return addDays(spec.date, direction * days);
  return addDays(`${spec.date.slice(0, 7)}-15`, direction * 30);
}

const ACTS: Record<string, () => void> = {
  previous: () => show({ date: step(-1) }),
  next: () => show({ date: step(1) }),
  today: () => show({ date: spec.now?.date ?? spec.date }),
  views: () => document.querySelector('[role=menu]')?.toggleAttribute('hidden'),
};

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const chip = target.closest('[data-eventchip]');
  if (chip) clicked.push(chip.getAttribute('data-eventid') ?? '');
  ACTS[target.closest('[data-act]')?.getAttribute('data-act') ?? '']?.();
  const view = target.closest('li[data-viewkey]')?.getAttribute('data-viewkey') as PageSpec['view'] | undefined;
  if (!view) return;
  show({ view });
  history.pushState(null, '', addressOf(spec));
});

document.addEventListener('change', (event) => {
  const token = (event.target as Element).getAttribute('data-calendar');
  if (!token) return;
  const shown = (event.target as HTMLInputElement).checked;
  show({ calendars: spec.calendars.map((one) => (one.token === token ? { ...one, shown } : one)) }, true);
});

claimAll(app());
// The hours of school are visible, as after a therapist's own first scroll.
scroller()?.scrollTo(0, 7.5 * (spec.pxPerHour ?? 48));

window.calendarDemo = {
  show,
  edit: (title, change) =>
    show({ events: spec.events.map((one) => (one.title === title ? { ...one, ...change } : one)) }, true),
  hover,
  clicked,
  get spec() {
    return spec;
  },
};
