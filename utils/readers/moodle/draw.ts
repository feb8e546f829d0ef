import { oneLine } from '../../model/text/one-line';
import type { IsoDate } from '../../model/block';
import { warning, type ReadingWarning } from '../../model/warning';
import { dateWords } from '../../time/date/date-words';
import { DAY_MIN, isoDate } from '../../time/date/dates';
import { wallClock } from '../../time/now';
import { blockAt, type Drawn, type DrawnEvent } from '../drawn/drawn';
import { PageChanged, type Page } from '../reader';
import { calendarOf, userZone } from './calendars';
import { DAY_LINK, whenOf, type Around, type EventTimes } from './when';
import { ofNode } from '../../page-data/real-dom';

const WRAPPER = '.calendarwrapper[data-view]';
const EVENT_ELEMENT = '[data-type="event"]';
const TITLE = '.name';
/** If it has no link, the first row of an event's card says when it is. */
const FIRST_ROW = '.description .row > :last-child';

/** The events of a day, or the upcoming ones. Throws PageChanged. */
export function draw(page: Page, root: Element, view: string): Drawn {
  const wrapper = root.matches(WRAPPER) ? root : root.querySelector(WRAPPER);
  if (!wrapper) throw new PageChanged('calendar', 'data-view');
  const zone = userZone(page.document) ?? page.zone;
  const day = view === 'day' ? dayOf(wrapper) : null;
  const words = dateWords(page.document.documentElement.lang || null);
  const around: Around = { words, zone, today: wallClock(page.now, zone).date, day };
  const names = new Map<string, string>();
  const events: DrawnEvent[] = [];
  for (const element of wrapper.querySelectorAll(EVENT_ELEMENT)) {
    if (isTask(element)) continue;
    const title = titleOf(element);
    if (title === '') throw new PageChanged('event-titles', '.name');
    const row = element.querySelector(DAY_LINK)?.parentElement ?? element.querySelector(FIRST_ROW);
    const when = row && whenOf(row, around);
    if (!when) throw new PageChanged('event-times', 'the When row');
    const { group, name } = calendarOf(element, page.document);
    if (name) names.set(group, name);
    const more = { note: textOf(element, '.description-content'), location: textOf(element, '.location-content') };
    events.push({ element, group, block: blockAt(when.date, title, when.start, { ...more, ...lengthOf(when) }) });
  }
  const warnings = [...(view === 'upcoming' ? cutOff(events) : []), ...otherZone(zone, page)];
  const shown = day === null ? null : { from: day, to: day };
  return { root: wrapper, view, events, names, own: 'user', columns: [], ticks: () => [], shown, warnings };
}

/** Moodle has no mark for whole days: they last from midnight to midnight, or begin at midnight and have no length. */
function lengthOf({ start, end }: EventTimes) {
  const whole = start === 0 && (end === null || end % DAY_MIN === 0);
  return { end: whole ? (end ?? DAY_MIN) : end, allDay: whole };
}

function dayOf(wrapper: Element): IsoDate | null {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => Number(wrapper.getAttribute(`data-${name}`)));
  return isoDate(year!, month!, day!);
}

/** Activities open, close and are due; only events that people enter themselves happen. */
function isTask(event: Element): boolean {
  if (event.getAttribute('data-event-component')) return true;
  return !/^(?:course|site|group|category|user)?$/.test(event.getAttribute('data-event-eventtype') ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#039': "'" };

/** Some titles are escaped twice. */
function titleOf(event: Element): string {
  const title = event.querySelector(TITLE)?.textContent ?? event.getAttribute('data-event-title') ?? '';
  const plain = title.replace(/&(amp|lt|gt|quot|#0?39);/g, (_, name: string) => ENTITIES[name]!);
  return oneLine(plain);
}

function textOf(event: Element, part: string): string | null {
  const element = event.querySelector(part);
  if (!element) return null;
  let text = '';
  const walker = ofNode(element, 'ownerDocument').createTreeWalker(element, 5);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (ofNode(node, 'nodeType') === 3) text += node.nodeValue;
    else if (/^(?:p|li|br|div|tr|h\d)$/i.test(ofNode(node, 'nodeName'))) text += ' ';
  }
  return oneLine(text) || null;
}

/** Moodle lists only a limited number of upcoming events: the last day may have more. */
function cutOff(events: readonly DrawnEvent[]): ReadingWarning[] {
  const last = events
    .flatMap(({ block }) => block.date ?? [])
    .sort()
    .at(-1);
  if (!last) return [];
  return [warning('perhaps-more-events', {}, last)];
}

function otherZone(zone: string, { zone: here, now }: Page): ReadingWarning[] {
  const same = wallClock(now, zone).minutes === wallClock(now, here).minutes;
  return same ? [] : [warning('other-zone', { zone })];
}
