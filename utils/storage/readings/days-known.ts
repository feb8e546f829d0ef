import type { IDBPTransaction } from 'idb';
import { MOST_ANCHORS } from '../../model/limits';
import { NO_RULES, type DayDecision, type DaysKnown, type SchoolRules } from '../../model/school-days';
import type { Database, Schema, StoreName } from '../schema';

/** What calendars and the therapist say of the days, and how the therapist says it. */

type Reading = IDBPTransaction<Schema, StoreName[]>;

export async function daysKnown(db: Database): Promise<DaysKnown> {
  return daysKnownIn(db.transaction(['calendars', 'rules', 'decisions']) as unknown as Reading);
}

/** The same, inside a transaction that has these stores. */
export async function daysKnownIn(tx: Reading): Promise<DaysKnown> {
  const [calendars, rules, decisions] = await Promise.all([
    tx.objectStore('calendars').getAll(),
    tx.objectStore('rules').getAll(),
    tx.objectStore('decisions').getAll(),
  ]);
  return { calendars, rules, decisions };
}

/** Sets the school for which a calendar that was read on a page speaks; null is every school. */
export async function setCalendarSchool(db: Database, id: string, school: string | null): Promise<void> {
  const tx = db.transaction('calendars', 'readwrite');
  const calendar = await tx.store.get(id);
  if (calendar) await tx.store.put({ ...calendar, school });
  await tx.done;
}

/** Changes only those of a school's rules that are named. */
export async function changeRules(db: Database, school: string, change: Partial<SchoolRules>): Promise<void> {
  const tx = db.transaction('rules', 'readwrite');
  const next = { ...((await tx.store.get(school)) ?? NO_RULES), ...change, school };
  await tx.store.put({ ...next, anchors: next.anchors.slice(-MOST_ANCHORS) });
  await tx.done;
}

/** Keeps the therapist's word on a day. Null takes it back, and what the calendars say counts again. */
export async function decideDay(
  db: Database,
  { date, school }: Pick<DayDecision, 'date' | 'school'>,
  kind: DayDecision['kind'] | null,
  now: number,
): Promise<void> {
  // A word on all schools can be taken back wherever it is shown, also at one of the schools.
  const own = kind === null && (await db.getKey('decisions', [school, date])) !== undefined;
  if (kind === null) await db.delete('decisions', [own ? school : '', date]);
  else await db.put('decisions', { date, school, kind, madeAt: now });
}

/** Keeps it for one school alone, whatever was said of all. */
export async function decideDayOfSchool(
  db: Database,
  { date, school }: Pick<DayDecision, 'date' | 'school'>,
  kind: DayDecision['kind'] | null,
  now: number,
): Promise<void> {
  if (kind === null) await db.delete('decisions', [school, date]);
  else await db.put('decisions', { date, school, kind, madeAt: now });
}
