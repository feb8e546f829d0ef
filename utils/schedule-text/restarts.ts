import { clockMinutesOf } from '../time/clock-marks';
import type { Draft } from './draft';

/** Rows on each side without which a step back in time is no new schedule, and how far back it goes, in minutes. */
const ROWS = 4;
const BACK = 180;

/**
 * Rows that begin the day anew without a heading are another schedule. Rows that name their own days are not: a list of
 * specials goes back and forth.
 */
export function splitRestarts(drafts: readonly Draft[]): Draft[][] {
  const parts: Draft[][] = [];
  let from = 0;
  for (let i = ROWS; i <= drafts.length - ROWS; i++) {
    if (i - from < ROWS || !stepsBack(drafts, i)) continue;
    const beside = drafts.slice(i, i + ROWS);
    if (beside.some((draft) => draft.days !== null)) continue;
    parts.push(drafts.slice(from, i));
    from = i;
  }
  parts.push(drafts.slice(from));
  return parts;
}

function stepsBack(drafts: readonly Draft[], i: number): boolean {
  const [last, next] = [schoolMinutes(drafts[i - 1]!), schoolMinutes(drafts[i]!)];
  return last !== null && next !== null && last - next >= BACK;
}

/** The start by school hours alone: good enough to see the day begin again. */
function schoolMinutes({ span: { from } }: Draft): number | null {
  if (!from) return null;
  const typed = clockMinutesOf(from) % 720;
  return from.half === 'pm' || (from.half === null && typed < 420) ? typed + 720 : typed;
}
