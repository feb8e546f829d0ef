import { lazy } from 'solid-js';
import type { ClassroomDay } from '../../utils/look-up/classroom-day';
import type { PopupStart } from './popup-source';

/**
 * Parts that the first answer does not need. Each is loaded when it is first shown, so that the answer comes sooner.
 */
export const LATER_PARTS = {
  BestOfWeek: lazy(() => import('./day/BestOfWeek').then(({ BestOfWeek }) => ({ default: BestOfWeek }))),
  DayKindNotice: lazy(() => import('./day/DayKindNotice').then(({ DayKindNotice }) => ({ default: DayKindNotice }))),
  DaySources: lazy(() => import('./day/DaySources').then(({ DaySources }) => ({ default: DaySources }))),
  NoRoomYet: lazy(() => import('./rooms/NoRoomYet').then(({ NoRoomYet }) => ({ default: NoRoomYet }))),
  OneLook: lazy(() => import('./rooms/OneLook').then(({ OneLook }) => ({ default: OneLook }))),
  PageNotice: lazy(() => import('./page/PageNotice').then(({ PageNotice }) => ({ default: PageNotice }))),
  ReadPage: lazy(() => import('./page/ReadPage').then(({ ReadPage }) => ({ default: ReadPage }))),
  RoomsNow: lazy(() => import('./rooms/RoomsNow').then(({ RoomsNow }) => ({ default: RoomsNow }))),
  RowMore: lazy(() => import('./day/RowMore').then(({ RowMore }) => ({ default: RowMore }))),
};

/** Is some lesson not certain, so that there may be something to ask? */
export const isDoubtful = (day: ClassroomDay) =>
  day.rows.some(({ block }) => block.sureness === 'likely' || block.sureness === 'unknown');

/** What stands above the answer must not push it down a moment later, so it is waited for. */
export async function partsAtOnce({ day, page }: PopupStart): Promise<void> {
  const told = page.is !== 'elsewhere' && !(page.is === 'known' && page.site === null && page.status.state === 'drawn');
  const needed = [
    ...(day === null ? [LATER_PARTS.NoRoomYet] : []),
    ...(day?.kind ? [LATER_PARTS.DayKindNotice] : []),
    ...(day && day.changes.length + day.disputes.length > 0 ? [LATER_PARTS.DaySources] : []),
    ...(day && isDoubtful(day) ? [LATER_PARTS.OneLook] : []),
    ...(told ? [LATER_PARTS.PageNotice, LATER_PARTS.ReadPage] : []),
  ];
  await Promise.all(needed.map((part) => part.preload()));
}
