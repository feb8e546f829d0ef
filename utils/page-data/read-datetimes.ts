import { clockMarks, clockText } from '../time/clock/clock-marks';
import { clockSpans } from '../time/clock/clock-span';
import type { RawEvent } from './raw-event';
import { settleEvents, type PageData } from './read-events';
import { shownText } from './shown-text';
import { stampOf } from './stamp';
import { titleBeside, titleIn, wordsIn, wordsOf } from './title-near';
import { ask, ofNode, parentOf } from './real-dom';

/*
 * `<time datetime="2026-09-14T08:30">8:30</time>` with a title near. A page is full of such times that are no events
 * (when something was posted), so people must be shown a clock, and nothing about publishing may stand beside it.
 */

/** How far up the words of an event may be. */
const MOST_LEVELS = 6;
/** Characters between a start and its end, and times in one list without elements around them. */
const BETWEEN = 100;
const MOST_FLAT = 300;
const PUBLISHED = '[itemprop^=date], [pubdate], .published, .updated, .dt-published, .dt-updated';
const COMMENT = 'a[href*="#comment"], [id^=comment]';
const PUBLISHING =
  /\b(?:posted|published|updated|modified|edited|written|submitted|ago|publicado|actualizado|veröffentlicht|aktualisiert|publié)\b/i;

/** The events a page's complete datetimes tell. `zone` is the page's IANA zone. Pure DOM, no layout; never throws. */
export function readDatetimes(document: Document, zone: string): PageData {
  const times = [...document.querySelectorAll('time[datetime]')].filter(isComplete);
  const all = new Set(times);
  const done = new Set<Element>();
  const raws: RawEvent[] = [];
  for (const time of times) {
    if (done.has(time)) continue;
    const item = itemOf(time);
    const inside = item ? [...ask(item, 'querySelectorAll', 'time[datetime]')].filter((one) => all.has(one)) : [time];
    for (const one of inside) done.add(one);
    if (item && !isPublishing(time, item)) raws.push(...eventsIn(item, inside));
  }
  return settleEvents(raws, document, zone);
}

function isComplete(time: Element): boolean {
  // Times hidden from screen readers are a scale, or are said again elsewhere.
  return (stampOf(time.getAttribute('datetime')!)?.minutes ?? null) !== null && !time.closest('[aria-hidden=true]');
}

/** The smallest element around a time that has words beside times. */
function itemOf(time: Element): Element | null {
  let at = parentOf(time);
  for (let up = 0; at && at !== ofNode(at, 'ownerDocument').body && up < MOST_LEVELS; at = parentOf(at), up++) {
    if (wordsOf(at) !== '') return at;
  }
  return at === time.ownerDocument.body && ask(at, 'querySelectorAll', 'time').length <= 2 ? at : null;
}

function isPublishing(time: Element, item: Element): boolean {
  if (time.matches(PUBLISHED) || time.closest(COMMENT)) return true;
  const beside =
    time.parentElement === item ? (time.previousSibling?.textContent ?? '') : shownText(time.parentElement!, 300);
  return PUBLISHING.test(beside.slice(-100)) || PUBLISHING.test(shownText(time, 100));
}

/** One event or, where its times stand one under the other without elements around them, several. */
function eventsIn(item: Element, times: readonly Element[]): RawEvent[] {
  const distinct = new Map(times.map((time) => [time.getAttribute('datetime')!, time]));
  const groups = inPairs([...distinct.values()].slice(0, MOST_FLAT));
  const alone = groups.length === 1;
  return groups.flatMap(([from, to]) => {
    const text = shownText(from!, 200);
    const shown = `${alone ? shownText(item, 500) : text} ${to ? shownText(to, 200) : ''}`;
    const title = alone ? titleIn(item) : titleBeside(item, to ?? from!, times);
    if (title === null || clockMarks(clockText(shown)).length === 0) return [];
    const end = to ? to.getAttribute('datetime') : endInText(text);
    const start = from!.getAttribute('datetime');
    const rest = { duration: null, note: null, location: null, cancelled: false };
    return [{ title, start, end, lastDay: 'said' as const, element: alone ? item : from!, ...rest }];
  });
}

/** A time and, where the next one is later the same day and no words stand between them, its end. */
function inPairs(times: readonly Element[]): Element[][] {
  const groups: Element[][] = [];
  for (let i = 0; i < times.length; i++) {
    const [from, to] = [times[i]!, times[i + 1]];
    const [start, end] = [from, to].map((time) => time && stampOf(time.getAttribute('datetime')!));
    const pair = to && end!.date === start!.date && end!.minutes! > start!.minutes! && areBeside(from, to);
    groups.push(pair ? [from, to] : [from]);
    if (pair) i++;
  }
  return groups;
}

/** Do only small words stand between the two? */
function areBeside(from: Element, to: Element): boolean {
  let text = '';
  const walker = from.ownerDocument.createTreeWalker(from.ownerDocument, 5);
  walker.currentNode = from;
  for (let at = walker.nextSibling() ?? walker.nextNode(); at && at !== to; at = walker.nextNode()) {
    if (from.contains(at)) continue;
    if (ofNode(at, 'nodeType') === 3) text += ` ${at.nodeValue}`;
    if (text.length > BETWEEN) return false;
  }
  return wordsIn(text) === '';
}

/** "8:40 – 9:10 AM" inside the time of the start. */
function endInText(text: string): string | null {
  const to = clockSpans(text)[0]?.to;
  if (!to) return null;
  return `${to.hour}:${String(to.minute).padStart(2, '0')}${to.half ? ` ${to.half}` : ''}`;
}
