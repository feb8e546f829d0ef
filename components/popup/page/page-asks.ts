import type { ReadTimetable } from '../../../utils/messaging/protocol';
import type { PageState } from '../popup-source';
import { classesOf } from './classes-of';

/** Were several classes read, and has nobody said yet which are hers? */
export function asksWhichClass(timetables: readonly ReadTimetable[]): boolean {
  return timetables.every(({ roleSet, role }) => !roleSet && role !== 'classroom') && classesOf(timetables).length > 1;
}

/** Does the page in front ask something? Then it stands above the day. */
export function pageAsks(page: PageState): boolean {
  return page.is === 'known' && page.site !== null && asksWhichClass(page.status.timetables);
}
