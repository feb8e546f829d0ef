import { byTime } from '../../model/block';
import type { CalendarRef, Timetable } from '../../model/reading';
import type { ChipEvent } from './text/event';

/** An event and whose it is. `token` is null if its id names no calendar. */
export interface OwnedEvent extends ChipEvent {
  readonly token: string | null;
  readonly calendar: { readonly name: string; readonly own: boolean } | null;
}

/** A timetable and the events of its blocks, in the same order. */
export interface Group<E extends OwnedEvent> {
  readonly timetable: Timetable;
  readonly events: readonly E[];
}

/**
 * One timetable for each calendar, in page order. An event whose id names no calendar goes to the calendar of its name;
 * one without a name (a to-do) goes to the signed-in person's own.
 */
export function groupByCalendar<E extends OwnedEvent>(events: readonly E[]): Group<E>[] {
  const byToken = new Map<string, E[]>();
  const put = (token: string, event: E) => {
    const group = byToken.get(token);
    if (group) group.push(event);
    else byToken.set(token, [event]);
  };
  for (const event of events) if (event.token !== null) put(event.token, event);
  const refs = new Map([...byToken].map(([token, group]) => [token, refOf(token, group)]));
  for (const event of events) {
    if (event.token !== null) continue;
    const { calendar } = event;
    const home = [...refs.values()].find((ref) =>
      calendar === null ? ref.own : ref.name === calendar.name && ref.own === calendar.own,
    );
    put(home?.token ?? calendar?.name ?? OWN, event);
  }
  return [...byToken].map(([token, group]) => {
    const sorted = [...group].sort((a, b) => byTime(a.block, b.block));
    return {
      timetable: { calendar: refs.get(token) ?? refOf(token, group), grade: null, blocks: sorted.map((e) => e.block) },
      events: sorted,
    };
  });
}

/** The calendar that takes the to-dos on a page that shows nothing else of the person's own. */
const OWN = 'own';

function refOf(token: string, events: readonly OwnedEvent[]): CalendarRef {
  const votes = new Map<string, { name: string; own: boolean; count: number }>();
  for (const { calendar } of events) {
    if (!calendar) continue;
    const key = `${calendar.own} ${calendar.name}`;
    votes.set(key, { ...calendar, count: (votes.get(key)?.count ?? 0) + 1 });
  }
  const names = [...votes.values()].sort((a, b) => b.count - a.count);
  // An answer in a language we do not know stays part of the name: "Kim Osei, Pendiente".
  const first = names.find(({ name }) => /^[,、，،]/.test(names[0]!.name.replace(name, ''))) ?? names[0];
  return { token, name: first?.name ?? null, own: first?.own ?? token === OWN };
}
