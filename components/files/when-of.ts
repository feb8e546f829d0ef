import type { Block } from '../../utils/model/block';
import { say } from '../shared/say';

/** The day of a row: its date, its weekdays, its rotation day; empty where it is any day. */
export function whenOf({ date, days, rotation }: Pick<Block, 'date' | 'days' | 'rotation'>): string {
  if (date !== null) return say('overlay_date', { date });
  const weekdays = days && days.length > 0 ? say('files_days', { weekdays: days }) : '';
  return [weekdays, rotation ?? ''].filter((part) => part !== '').join(' · ');
}
