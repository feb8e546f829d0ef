import type { Block } from '../../../utils/model/block';
import { say } from '../../shared/say';

/** When a block runs: "Mon, Sep 14"; for a typical timetable "typical, Mon–Thu" or "typical, any weekday". */
export function whenWords({ date, days, rotation }: Pick<Block, 'date' | 'days' | 'rotation'>): string {
  if (date !== null) return say('overlay_date', { date });
  const weekdays = days && days.length > 0 ? say('overlay_typical_days', { weekdays: days }) : null;
  if (rotation === null) return weekdays ?? say('overlay_typical');
  const turn = say('overlay_typical_rotation', rotation);
  return weekdays === null ? turn : say('overlay_typical_both', weekdays, rotation);
}
