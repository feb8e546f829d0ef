import type { ReadTimetable } from '../../../utils/messaging/protocol';
import type { PageState } from '../popup-source';
import { classesOf } from './classes-of';

/** Several classes were read and nobody said yet which are hers. */
export function asksWhichClass(timetables: readonly ReadTimetable[]): boolean {
  return timetables.every(({ roleSet, role }) => !roleSet && role !== 'classroom') && classesOf(timetables).length > 1;
}

/** The page in front asks something, so it stands above the day; what it only tells stands below. */
export function pageAsks(page: PageState): boolean {
  return page.is === 'known' && page.site !== null && asksWhichClass(page.status.timetables);
}
