import { dayChanges } from '../days/day-changes';
import type { Block } from '../model/block';
import type { CalendarRole } from '../model/classroom';
import type { Timetable } from '../model/reading';

/** What every class of a school shares; another class's trip or test is its own affair. */
const SHARED = ['no-school', 'early-release', 'late-start'];

/** What the other calendars of a page mean for the one at `index`; `roles` are in the order of the timetables. */
export function around(
  timetables: readonly Timetable[],
  roles: readonly CalendarRole[],
  index: number,
): { notices: Block[]; busy: Block[] } {
  const notices: Block[] = [];
  const busy: Block[] = [];
  for (const [i, { blocks }] of timetables.entries()) {
    if (i === index) continue;
    for (const block of blocks) {
      const kind = dayChanges(block)[0]?.kind;
      if (kind && (roles[i] === 'ignored' || roles[i] === 'district' || (block.allDay && SHARED.includes(kind))))
        notices.push(block);
    }
    if (roles[i] === 'mine') busy.push(...blocks);
  }
  return { notices, busy };
}
