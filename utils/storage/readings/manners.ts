import { LONGEST_KEY_CHARS } from '../../model/limits';
import type { Manner } from '../../model/reading';
import type { Database } from '../schema';

/** The ways of reading that were picked for pages, by host and path. */

export async function mannerOf(db: Database, place: string): Promise<Manner | null> {
  return (await db.get('manners', place)) ?? null;
}

/** Null: the best way is used again. */
export async function setManner(db: Database, place: string, manner: Manner | null): Promise<void> {
  if (manner === null) await db.delete('manners', place);
  // A longer place is refused, since a saved file with it could not be taken back.
  else if (place.length <= LONGEST_KEY_CHARS) await db.put('manners', manner, place);
}
