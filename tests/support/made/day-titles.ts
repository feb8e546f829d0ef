import { dayChanges } from '../../../utils/days/day-changes';
import { clock, minutesOf } from '../../../utils/time/date/dates';
import { someBlock } from './blocks';

/**
 * What a title says about its day, such as "early-release –12:15 for 3 4".
 * @param hours such as "08:00-10:00"; an all-day event when absent
 */
export function toldOf(title: string, hours?: string): string {
  const [start, end] = hours ? hours.split('-').map((time) => minutesOf(time)!) : [0, 1440];
  const change = dayChanges(someBlock({ title, start: start!, end: end!, allDay: !hours }))[0];
  if (!change) return 'regular';
  const { kind, from, until, grades } = change;
  const changed = [from, until].map((time) => (time === null ? '' : clock(time))).join('–');
  return `${kind}${changed === '–' ? '' : ` ${changed}`}${grades ? ` for ${grades.join(' ')}` : ''}`;
}
