import { byTime } from '../../model/block';
import { parseGrade } from '../../model/room/grade';
import { placeOf } from '../../model/place/place-of';
import type { Reading, Timetable } from '../../model/reading';
import { warning, warningsAt, type Doubt } from '../../model/warning';
import type { Drawn, DrawnEvent } from './drawn';
import { undated } from '../../time/date/undated';
import { pageName } from '../page-name';
import type { Page } from '../reader';
import { isStruckOut } from '../struck-out';
import { commonDays } from './days/common-days';

/** One calendar of a page as drawn, and what was read of it. */
export interface ReadCalendar {
  readonly drawn: Drawn;
  /** The timetables by group; null is the key for what belongs to no group. */
  readonly timetables: ReadonlyMap<string | null, Timetable>;
  /** Of each timetable, the doubts about each of its blocks. */
  readonly doubts: readonly (readonly (readonly Doubt[])[])[];
}

/**
 * The reading of the calendars that a page draws, and those that count for it. The page is about the first one. A copy
 * of a calendar (the same events under the same name) counts once. A calendar that shows other days than the first is
 * left out, with a warning.
 */
export function drawnReading(
  reader: string,
  page: Page,
  all: readonly Drawn[],
): { readonly reading: Reading; readonly calendars: readonly ReadCalendar[] } {
  const found: { drawn: Drawn; name: string | null }[] = [];
  const keys: ReadonlySet<string>[] = [];
  let shown: Reading['shown'] = null;
  let otherDays = false;
  for (const one of all) {
    const drawn = { ...one, events: onceEach(one.events).map(calledOff) };
    const name = pageName(drawn.root);
    const own = new Set(drawn.events.map(keyOf));
    if (found.some((before, i) => before.name === name && [...own].every((key) => keys[i]!.has(key)))) continue;
    const days = drawn.shown ?? daysOf(drawn.events);
    const common: Reading['shown'] = found.length === 0 ? days : commonDays(shown, days);
    if (found.length > 0 && common === null) {
      if (drawn.events.length > 0) otherDays = true;
      continue;
    }
    shown = common;
    found.push({ drawn, name });
    keys.push(own);
  }
  const place = placeOf(page.url) || 'page';
  const names = found.map(({ name }) => name && undated(name));
  const calendars = found.map(({ drawn, name }, i): ReadCalendar => {
    const lasting = names[i]!;
    const own = lasting && names.filter((other) => other === lasting).length === 1 ? lasting : String(i + 1);
    return { drawn, ...timetablesOf(drawn, name, i === 0 ? place : `${place}~${own}`, page.document) };
  });
  const [first] = found;
  const warnings = [
    ...found.flatMap(({ drawn }) => drawn.warnings),
    ...calendars.flatMap(({ doubts }) => doubts).flatMap((rows, timetable) => warningsAt(timetable, rows)),
    ...(otherDays ? [warning('other-days', {})] : []),
  ];
  const timetables = calendars.flatMap((one) => [...one.timetables.values()]);
  return { reading: { reader, view: first!.drawn.view, shown, timetables, warnings }, calendars };
}

function timetablesOf(
  drawn: Drawn,
  name: string | null,
  where: string,
  document: Document,
): Pick<ReadCalendar, 'timetables' | 'doubts'> {
  const groups = Map.groupBy(drawn.events, ({ group }) => group ?? null);
  for (const group of [...(drawn.groups ?? []), ...(drawn.names?.keys() ?? [])])
    if (!groups.has(group)) groups.set(group, []);
  if (groups.size === 0) groups.set(null, []);
  const sorted = [...groups].map(([group, own]) => [group, [...own].sort((a, b) => byTime(a.block, b.block))] as const);
  const timetableOf = (group: string | null, own: readonly DrawnEvent[]): Timetable => {
    const called = group === null ? name : drawn.names ? (drawn.names.get(group) ?? null) : group;
    const token = group === null ? where : `${where}#${group}`;
    return {
      calendar: { token, name: called, own: group !== null && group === drawn.own },
      grade: parseGrade(called ?? '') ?? parseGrade(document.title),
      blocks: own.map(({ block }) => block),
    };
  };
  return {
    timetables: new Map(sorted.map(([group, own]) => [group, timetableOf(group, own)])),
    doubts: sorted.map(([, own]) => own.map(({ doubts = [] }) => doubts)),
  };
}

/** The timetable of a group; the first one for events that belong to no group. */
export function timetableOf({ timetables }: ReadCalendar, group: string | null | undefined): Timetable | undefined {
  return group == null ? timetables.values().next().value : timetables.get(group);
}

/** Teachers strike through what does not take place. */
function calledOff(event: DrawnEvent): DrawnEvent {
  const { block, element } = event;
  if (block.calledOff || block.declined || block.task || !isStruckOut(element, block.title)) return event;
  return { ...event, block: { ...block, calledOff: true } };
}

function keyOf({ block: { date, start, end, title }, group }: DrawnEvent): string {
  return [group, date, start, end, title].join('\n');
}

/** Copies of one event (a narrow and a wide layout) count once. */
function onceEach(events: readonly DrawnEvent[]): DrawnEvent[] {
  const found = new Map<string, DrawnEvent>();
  for (const event of events) {
    const key = keyOf(event);
    if (!found.has(key)) found.set(key, event);
  }
  return [...found.values()];
}

function daysOf(events: readonly DrawnEvent[]): Reading['shown'] {
  const dates = events.flatMap(({ block: { date } }) => date ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return from && to ? { from, to } : null;
}
