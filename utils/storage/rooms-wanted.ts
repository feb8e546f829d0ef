import * as v from 'valibot';
import type { Minutes } from '../model/block';
import { GOAL_AREAS, type GoalArea } from '../model/vocabulary';
import type { Database } from './schema';

/** What was looked for among all rooms; null is any. */
interface Wanted {
  readonly school: string | null;
  readonly minutes: Minutes | null;
  readonly goal: GoalArea | null;
}

const ANY: Wanted = { school: null, minutes: null, goal: null };

const shape = v.object({
  school: v.nullable(v.string()),
  minutes: v.nullable(v.number()),
  goal: v.nullable(v.picklist(GOAL_AREAS)),
});

/** What was looked for the last time; anything that cannot be read counts as nothing. */
export async function roomsWanted(db: Database): Promise<Wanted> {
  const row = await db.get('settings', 'rooms-wanted');
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), row);
  return read.success ? read.output : ANY;
}

export async function rememberRoomsWanted(db: Database, wanted: Wanted): Promise<void> {
  await db.put('settings', JSON.stringify(wanted), 'rooms-wanted');
}
