import { lazy } from 'solid-js';
import type { PopupStart } from './popup-source';

/** What the first answer does not need: each part comes when it is first shown, so that the answer is there sooner. */
export const LATER_PARTS = {
  BestOfWeek: lazy(() => import('./BestOfWeek').then(({ BestOfWeek }) => ({ default: BestOfWeek }))),
  NoRoomYet: lazy(() => import('./NoRoomYet').then(({ NoRoomYet }) => ({ default: NoRoomYet }))),
  PageNotice: lazy(() => import('./PageNotice').then(({ PageNotice }) => ({ default: PageNotice }))),
  ReadPage: lazy(() => import('./ReadPage').then(({ ReadPage }) => ({ default: ReadPage }))),
  RoomsNow: lazy(() => import('./RoomsNow').then(({ RoomsNow }) => ({ default: RoomsNow }))),
  RowMore: lazy(() => import('./RowMore').then(({ RowMore }) => ({ default: RowMore }))),
};

/** What stands above the answer must not push it down a moment later: it is waited for. */
export async function partsAtOnce({ day, page }: PopupStart): Promise<void> {
  const told = page.is !== 'elsewhere' && !(page.is === 'known' && page.site === null && page.status.state === 'drawn');
  const needed = [
    ...(day === null ? [LATER_PARTS.NoRoomYet] : []),
    ...(told ? [LATER_PARTS.PageNotice, LATER_PARTS.ReadPage] : []),
  ];
  await Promise.all(needed.map((part) => part.preload()));
}
