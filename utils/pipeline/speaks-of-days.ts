import { dayChanges, deniesChange, stillSaid } from '../days/day-changes';
import { rotationLabels } from '../days/rotation-label';
import { boundaryOf } from '../days/school-year';
import type { Block } from '../model/block';

/** Does an event of a calendar say anything of what kind of day it is? Board meetings and bake sales do not. */
export function speaksOfDays(block: Block): boolean {
  if (block.date === null || block.declined || block.task) return false;
  if (deniesChange(block)) return true;
  if (block.calledOff) return false;
  const title = stillSaid(block);
  return (
    dayChanges(block).length > 0 || boundaryOf(title) !== null || (block.allDay && rotationLabels(title).length > 0)
  );
}
