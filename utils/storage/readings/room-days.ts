import type { Opinion } from '../../classify/opinion/second-opinion';
import { classroomDay, type ClassroomDay } from '../../look-up/classroom-day';
import { isOrdinary } from '../../look-up/is-ordinary';
import type { Block, IsoDate } from '../../model/block';
import type { Classroom } from '../../model/classroom';
import type { ClassDays } from '../../pipeline/class-days';
import type { Preferences } from '../../model/window';
import { suggestionsFor } from '../../pipeline/suggestions';
import { oldestFirst } from '../classrooms/told';
import { dayOf, daysOn, latestLike } from './day-readings';
import { byClassroom, daysLike } from './days-like';
import { allTypical, typicalOf } from './typical-readings';
import type { Database } from '../schema';
import { weekdayOf } from '../../time/date/dates';

/** What a day is worked out with, besides what was read. */
export interface Ways {
  readonly preferences: Preferences;
  /** IANA zone. */
  readonly zone: string;
  /** The therapist's own events, of any date. */
  readonly busy: readonly Block[];
  /** What calendars and the OT say of the days of a school. */
  readonly daysOf: (school: string | null) => ClassDays;
  /** The fitted second opinion; without it the lexicon decides alone. */
  readonly opinion?: Opinion | null;
}

/** A date after all others: a day that was read for a later week is better than none. */
const EVER: IsoDate = '9999-12-31';

/**
 * One day of one classroom. Reads only the records of that date, or of the one typical day.
 * @param known the classroom, as it was when it was listed.
 */
export async function roomDay(db: Database, known: Classroom, date: IsoDate, ways: Ways): Promise<ClassroomDay> {
  const days = ways.daysOf(known.school);
  const [read, all, rooms, posted] = await Promise.all([
    dayOf(db, known.id, date),
    db.getAll('corrections'),
    db.getAll('classrooms'),
    typicalOf(db, known.id),
  ]);
  const room = rooms.find(({ id }) => id === known.id) ?? known;
  const told = oldestFirst(all.filter(({ classroom }) => classroom === room.id));
  const suggestions = suggestionsFor(room.id, rooms, all);
  const like = (until: IsoDate) =>
    latestLike(db, room.id, weekdayOf(date), until, (readings) => isOrdinary(readings, room.grade, days));
  const before = read.length > 0 ? [] : await like(date);
  const typical = read.length > 0 || before.length > 0 ? before : await like(EVER);
  return classroomDay({ classroom: room, date, read, typical, posted, told, suggestions, ...ways, days });
}

/** One day of every classroom that was ever read on such a weekday. */
export async function everyRoomDay(
  db: Database,
  rooms: readonly Classroom[],
  date: IsoDate,
  ways: Ways,
): Promise<ClassroomDay[]> {
  const [read, made, usual] = await Promise.all([daysOn(db, date), db.getAll('corrections'), allTypical(db)]);
  const posted = Map.groupBy(usual, ({ classroom }) => classroom);
  const onDate = byClassroom(read);
  const told = Map.groupBy(oldestFirst(made), ({ classroom }) => classroom);
  const unread = rooms.filter((room) => !onDate.has(room.id)).map((room) => room.id);
  const known = new Map(rooms.map((room) => [room.id, room]));
  const typical = await daysLike(db, unread, weekdayOf(date), date, (readings) => {
    const room = known.get(readings[0]?.classroom ?? '');
    return isOrdinary(readings, room?.grade ?? null, ways.daysOf(room?.school ?? null));
  });
  return rooms
    .filter((room) => onDate.has(room.id) || typical.has(room.id) || posted.has(room.id))
    .map((room) =>
      classroomDay({
        classroom: room,
        date,
        read: onDate.get(room.id) ?? [],
        typical: typical.get(room.id) ?? [],
        posted: posted.get(room.id) ?? [],
        told: told.get(room.id) ?? [],
        ...ways,
        days: ways.daysOf(room.school),
      }),
    );
}
