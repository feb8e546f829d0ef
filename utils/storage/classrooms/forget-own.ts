import type { CalendarChoice } from '../../model/classroom';
import { dropNotices } from '../readings/kept-notices';
import { dropRead, dropSource } from './forget-classroom';
import type { Writing } from '../schema';

/** Of what the OT called her own, or ignores, nothing stays that was read before, whoever brought it. */
export async function forgetOwn(tx: Writing): Promise<void> {
  const choices = await tx.objectStore('choices').getAll();
  for (const choice of choices) await forgetRead(tx, choice);
  await dropNotices(
    tx,
    choices.filter(isUnwanted).map(({ source }) => source),
  );
}

/**
 * Takes away what a choice leaves no place for. Her own calendar goes as a whole; an ignored one keeps its classroom and what
 * she corrected in it, so that a slip of the finger loses no work of hers.
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
  // What it said of the days no longer counts.
  if (role !== 'district') await tx.objectStore('calendars').delete(source);
}
