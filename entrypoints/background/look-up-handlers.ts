import type { Opinion } from '../../utils/classify/opinion/second-opinion';
import type { BackgroundHandlers } from '../../utils/messaging/answer';
import { Refused } from '../../utils/messaging/failures';
import type { LookUp } from '../../utils/messaging/protocol';
import type { Block } from '../../utils/model/block';
import type { BusySpan } from '../../utils/overlay/survey';
import { allClassrooms, classroomById } from '../../utils/storage/classrooms/classrooms';
import type { Planner } from '../../utils/storage/planner-here';
import type { Ways } from '../../utils/storage/readings/room-days';
import type { Database } from '../../utils/storage/schema';
import { oursOnly } from './rights';

/** What looking up needs from outside. */
export interface LookUpWorld {
  db(): Promise<Database>;
  /** The fitted second opinion; null if it could not be read. */
  opinion(): Promise<Opinion | null>;
  /** What plans; rejects if it cannot be had. */
  planner(): Promise<Planner>;
  /** IANA zone of this computer. */
  readonly zone: string;
}

/** What each source printed is told of one classroom only; of all classrooms it would be most of the message. */
const UNSAID = { sources: [], changes: [], disputes: [] };

/** What the popup asks. Only for our own pages: a page learns nothing about classrooms that are not on it. */
export function makeLookUpHandlers(world: LookUpWorld): Pick<BackgroundHandlers, 'room:day' | 'rooms:day'> {
  return {
    'room:day': async ({ room: id, today, ...asked }, asker) => {
      oursOnly(asker);
      const [db, { roomDay, comingDays, waysNow }] = await Promise.all([world.db(), world.planner()]);
      const [room, ways] = await Promise.all([classroomById(db, id), waysOf(world, waysNow, db, asked)]);
      if (!room) throw new Refused('unknown-classroom');
      const day = await roomDay(db, room, asked.date, ways);
      return { day, coming: comingDays(ways.daysOf(room.school), room.grade, today) };
    },

    'rooms:day': async (asked, asker) => {
      oursOnly(asker);
      const [db, { everyRoomDay, waysNow }] = await Promise.all([world.db(), world.planner()]);
      const [rooms, ways] = await Promise.all([allClassrooms(db), waysOf(world, waysNow, db, asked)]);
      const days = await everyRoomDay(db, rooms, asked.date, ways);
      return days.map((day) => ({ ...day, ...UNSAID }));
    },
  };
}

async function waysOf(
  { opinion, zone }: LookUpWorld,
  waysNow: Planner['waysNow'],
  db: Database,
  { goals, busy }: LookUp,
): Promise<Ways> {
  const ways = await waysNow(db, zone, opinion);
  const preferences = goals ? { ...ways.preferences, goals } : ways.preferences;
  return { ...ways, preferences, busy: busy.map(asBlock) };
}

/** The therapist's own event as the page in front tells it: only when it is, never what. */
function asBlock(span: BusySpan): Block {
  return {
    ...span,
    title: '',
    note: null,
    days: null,
    rotation: null,
    allDay: false,
    location: null,
    declined: false,
    task: false,
    timing: 'stated',
  };
}
