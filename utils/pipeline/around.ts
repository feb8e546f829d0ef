import { dayChanges } from '../days/day-changes';
import type { Block } from '../model/block';
import type { CalendarRole } from '../model/classroom';
import type { Timetable } from '../model/reading';
import { personStatus } from '../words/person-status';

/** What every class of a school shares; another class's trip or test is its own affair. */
const SHARED = ['no-school', 'early-release', 'late-start'];

/**
 * What the other calendars of a page mean for the one at `index`; `roles` are in the order of the timetables. The
 * therapist's own calendar says when they are busy and nothing else; one that is ignored says nothing: whatever they hold
 * is her own affair.
 */
export function around(
  timetables: readonly Timetable[],
  roles: readonly CalendarRole[],
  index: number,
): { notices: Block[]; busy: Block[] } {
  const notices: Block[] = [];
  const busy: Block[] = [];
  for (const [i, { blocks }] of timetables.entries()) {
    if (i === index) continue;
    if (roles[i] === 'mine') busy.push(...blocks);
    if (roles[i] !== 'district' && roles[i] !== 'classroom') continue;
    for (const block of blocks) {
      // Who is away is the owner of that calendar.
      if (personStatus(block.title) !== null) continue;
      const kind = dayChanges(block)[0]?.kind;
      if (kind && (roles[i] === 'district' || (block.allDay && SHARED.includes(kind)))) notices.push(block);
    }
  }
  return { notices, busy };
}
