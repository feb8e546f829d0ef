import type { Block, IsoDate } from '../model/block';
import { parseGrade } from '../model/grade';
import type { Reading, ReadingWarning, Timetable } from '../model/reading';
import type { Tick } from './hour-axis';
import { pageName } from './page-name';
import { placeOf } from './place-of';
import { PageChanged, type Page } from './reader';

/*
 * What a calendar library has drawn: the same for all of them once their own marks are understood. A reading is made of
 * it, and the last one is kept with its page, so that the grid is measured on what was read.
 */

export interface DrawnEvent {
  readonly block: Block;
  readonly element: Element;
  /** Of several classes side by side, the one it belongs to; null where the page keeps none apart. */
  readonly group?: string | null;
}

export interface DrawnColumn {
  readonly date: IsoDate;
  readonly element: Element;
  /** Of several classes side by side, the one it shows; absent where it shows all. */
  readonly group?: string | null;
}

export interface Drawn {
  readonly view: string;
  readonly events: readonly DrawnEvent[];
  /** Groups the page shows, in its order, with or without events; absent where events alone name them. */
  readonly groups?: readonly string[];
  /** What the page calls its groups; absent where they are called as their keys. */
  readonly names?: ReadonlyMap<string, string>;
  /** The group that is the signed-in person's own calendar. */
  readonly own?: string | null;
  /** Day columns with hours, left to right; empty for lists and months. */
  readonly columns: readonly DrawnColumn[];
  /** Where some minutes are beside the columns. Reads layout. */
  readonly ticks: () => readonly Tick[];
  /** First and last day shown, where the page tells. */
  readonly shown: Reading['shown'];
  readonly warnings: readonly ReadingWarning[];
  /** The calendar's own element. */
  readonly root: Element;
}

const last = new WeakMap<Document, { drawn: Drawn; reading: Reading }>();

/** The reading of what is drawn; kept for `lastDrawn`. */
export function readingOf(reader: string, page: Page, drawn: Drawn): Reading {
  const { document, url } = page;
  const events = onceEach(drawn.events);
  const name = pageName(drawn.root);
  const groups = Map.groupBy(events, ({ group }) => group ?? null);
  for (const group of [...(drawn.groups ?? []), ...(drawn.names?.keys() ?? [])])
    if (!groups.has(group)) groups.set(group, []);
  if (groups.size === 0) groups.set(null, []);
  const where = placeOf(url) || 'page';
  const timetables = [...groups].map(([group, own]) => {
    const called = group === null ? name : drawn.names ? (drawn.names.get(group) ?? null) : group;
    return {
      calendar: { token: groupToken(where, group), name: called, own: group !== null && group === drawn.own },
      grade: parseGrade(called ?? '') ?? parseGrade(document.title),
      blocks: own.map(({ block }) => block).sort(inTime),
    };
  });
  const { view, warnings } = drawn;
  const reading = { reader, view, shown: drawn.shown ?? daysOf(events), timetables, warnings };
  last.set(document, { drawn: { ...drawn, events }, reading });
  return reading;
}

function groupToken(where: string, group: string | null): string {
  return group === null ? where : `${where}#${group}`;
}

/** Is it the calendar of that group? */
export function isOfGroup({ calendar }: Timetable, group: string): boolean {
  return calendar.token.endsWith(groupToken('', group));
}

/** What the last reading of a page was made of. Throws PageChanged where there was none. */
export function lastDrawn(document: Document): { drawn: Drawn; reading: Reading } {
  const kept = last.get(document);
  if (!kept) throw new PageChanged('a reading of this page');
  return kept;
}

/** Copies of one event (a narrow and a wide layout) count once. */
function onceEach(events: readonly DrawnEvent[]): DrawnEvent[] {
  const found = new Map<string, DrawnEvent>();
  for (const event of events) {
    const { date, start, end, title } = event.block;
    const key = [event.group, date, start, end, title].join('\n');
    if (!found.has(key)) found.set(key, event);
  }
  return [...found.values()];
}

function inTime(a: Block, b: Block): number {
  if (a.date !== b.date) return (a.date ?? '') < (b.date ?? '') ? -1 : 1;
  return a.start - b.start || (a.end ?? a.start) - (b.end ?? b.start);
}

function daysOf(events: readonly DrawnEvent[]): Reading['shown'] {
  const dates = events.flatMap(({ block: { date } }) => date ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return from && to ? { from, to } : null;
}

/** An ordinary timed block; `more` says what is different about it. */
export function blockAt(date: IsoDate, title: string, start: number, more: Partial<Block> = {}): Block {
  return {
    title,
    note: null,
    date,
    days: null,
    rotation: null,
    start,
    end: null,
    allDay: false,
    location: null,
    declined: false,
    task: false,
    timing: 'stated',
    ...more,
  };
}
