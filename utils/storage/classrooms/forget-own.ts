import type { CalendarChoice } from '../../model/classroom';
import { dropNotices } from '../readings/kept-notices';
import { dropRead, dropSource } from './forget-classroom';
import type { Writing } from '../schema';

/** Removes everything that was read of calendars that the therapist calls her own or ignores, however it got there. */
export async function forgetOwn(tx: Writing): Promise<void> {
  const choices = await tx.objectStore('choices').getAll();
  for (const choice of choices) await forgetRead(tx, choice);
  await dropNotices(
    tx,
    choices.filter(isUnwanted).map(({ source }) => source),
  );
}

/**
 * Removes what no longer belongs after a choice. Her own calendar is removed as a whole. An ignored one keeps its
 * classroom and what she corrected in it, so that a slip of the finger loses none of her work.
 */
export async function forgetUnwanted(tx: Writing, choice: CalendarChoice): Promise<void> {
  await forgetRead(tx, choice);
  if (isUnwanted(choice)) await dropNotices(tx, [choice.source]);
}

function isUnwanted({ role }: CalendarChoice): boolean {
  return role === 'mine' || role === 'ignored';
}

async function forgetRead(tx: Writing, { source, role }: CalendarChoice): Promise<void> {
  if (role === 'mine') await dropSource(tx, source);
  if (role === 'ignored') await dropRead(tx, source);
  // What the calendar said about the days no longer counts.
  if (role !== 'district') await tx.objectStore('calendars').delete(source);
}
