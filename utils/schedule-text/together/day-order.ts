import { schoolMinutes } from '../../time/clock/clock';
import type { Draft } from '../line/draft';

/*
 * Starts alone are a day only when they go on through it: results, tracks and chapters print such
 * numbers in any order.
 */

/** From this many rows on, one step back in time is forgiven for every five rows. */
const FEW_ROWS = 6;
const STEPS_FOR_ONE = 5;

/** Do these rows, in printed order, go through one day? Ends and days beside them prove it too. */
export function isOneDay(drafts: readonly Draft[]): boolean {
  const lone = drafts.filter(({ span: { from, to }, days }) => from && !to && days === null);
  if (lone.length * 2 <= drafts.length) return true;
  if (lone.some(({ span: { from } }) => from!.hour === 0 && from!.half === null)) return false;
  const starts = lone.map(({ span: { from } }) => schoolMinutes(from!));
  const back = starts.filter((start, i) => i > 0 && start < starts[i - 1]!).length;
  // Clocks of messages and results fall on any minute.
  const odd = lone.filter(({ span: { from } }) => from!.minute % 5 > 0).length;
  if (starts.length < FEW_ROWS && odd * 2 > starts.length) return false;
  return back <= (starts.length < FEW_ROWS ? 0 : Math.floor(starts.length / STEPS_FOR_ONE));
}
