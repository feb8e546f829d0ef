import type { Minutes } from '../../model/block';
import { GOAL_AREAS, type GoalArea } from '../../model/vocabulary';
import type { Database } from '../schema';

/** What was last looked for among all rooms; null stands for any. */
interface Wanted {
  readonly school: string | null;
  readonly minutes: Minutes | null;
  readonly goal: GoalArea | null;
}

const ANY: Wanted = { school: null, minutes: null, goal: null };

/** What was looked for the last time. Anything that cannot be read counts as nothing. */
export async function roomsWanted(db: Database): Promise<Wanted> {
  const row = await db.get('settings', 'rooms-wanted');
  return typeof row === 'string' ? wantedIn(row) : ANY;
}

/** Checked by hand: a library that checks shapes would make the popup heavy for only three fields. */
function wantedIn(text: string): Wanted {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return ANY;
  }
  if (typeof read !== 'object' || read === null) return ANY;
  const { school, minutes, goal } = read as Record<string, unknown>;
  const known = GOAL_AREAS.find((area) => area === goal) ?? null;
  const right =
    (school === null || typeof school === 'string') &&
    (minutes === null || (typeof minutes === 'number' && Number.isFinite(minutes))) &&
    known === goal;
  return right ? ({ school, minutes, goal: known } as Wanted) : ANY;
}

export async function rememberRoomsWanted(db: Database, wanted: Wanted): Promise<void> {
  await db.put('settings', JSON.stringify(wanted), 'rooms-wanted');
}
