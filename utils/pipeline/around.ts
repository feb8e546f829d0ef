import { dayChanges } from '../days/day-changes';
import type { Block } from '../model/block';
import type { CalendarRole } from '../model/classroom';
import type { Timetable } from '../model/reading';
import { personStatus } from '../words/lists/person-status';
import { onlyTheNotice } from './only-the-notice';

/** Kinds of day that every class of a school shares; another class's trip or test changes nothing here. */
const SHARED = ['no-school', 'early-release', 'late-start'];

/** What a calendar is to the therapist, and of one that is ignored whether she said so. */
export type RoleKnown = CalendarRole | 'unknown';

/** Roles as `around` takes them: `chosen` says which the therapist chose; an ignored one she did not choose is unknown. */
export function rolesKnown(roles: readonly CalendarRole[], chosen: (index: number) => boolean): RoleKnown[] {
  return roles.map((role, index) => (role === 'ignored' && !chosen(index) ? 'unknown' : role));
}

/**
 * What the other calendars of a page mean for the one at `index`; `roles` are in the order of the timetables. The
 * therapist's own calendar says when they are busy and nothing else; one that she ignores says nothing: whatever they hold
 * is her own affair. Of one that nobody knows ("MV Events") a closed or shortened day counts, and nothing but the words
 * that say so: a closed day is never lost because a calendar's name says too little.
 */
export function around(
  timetables: readonly Timetable[],
  roles: readonly RoleKnown[],
  index: number,
): { notices: Block[]; busy: Block[] } {
  return {
    notices: noticesAround(timetables, roles, index).map(({ notice }) => notice),
    busy: timetables.flatMap(({ blocks }, i) => (i !== index && roles[i] === 'mine' ? blocks : [])),
  };
}

/** The notices among them, each with the place of its calendar in the list. */
export function noticesAround(
  timetables: readonly Timetable[],
  roles: readonly RoleKnown[],
  index: number,
): { calendar: number; notice: Block }[] {
  const notices: { calendar: number; notice: Block }[] = [];
  for (const [i, { blocks }] of timetables.entries()) {
    if (i === index || roles[i] === 'mine' || roles[i] === 'ignored') continue;
    for (const block of blocks) {
      // "Out of office" speaks of the calendar's owner, not of the class.
      if (personStatus(block.title) !== null) continue;
      const kind = dayChanges(block)[0]?.kind;
      if (!kind || (roles[i] !== 'district' && !(block.allDay && SHARED.includes(kind)))) continue;
      const notice = roles[i] === 'unknown' ? onlyTheNotice(block) : block;
      if (notice) notices.push({ calendar: i, notice });
    }
  }
  return notices;
}
