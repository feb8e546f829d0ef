import { PageChanged } from '../../reader';
import type { CalendarCopy, CopiedChip } from '../copy';
import type { ReadChips } from '../read-chips';
import { layoutOfView, type View } from '../page/view';

/** Throws PageChanged where the page speaks of events but none is marked as one. */
export function expectChips({ chips, headings }: CalendarCopy, events: readonly CopiedChip[]): void {
  if (chips.length === 0 && (countIn(headings) > 0 || events.length > 0)) {
    throw new PageChanged('events', 'data-eventid');
  }
  if (chips.length > 0 && chips.every((chip) => chip.id === '')) throw new PageChanged('event-ids', 'data-eventid');
}

/**
 * The number in a heading such as "Week of March 8, 2026, 16 events": it stands before the last words, in every
 * language that writes it so.
 */
function countIn(headings: readonly string[]): number {
  for (const heading of headings) {
    const found = /(?:^|[,、，،])\s*(\d+) \p{L}+$/u.exec(heading);
    if (found) return Number(found[1]);
  }
  return 0;
}

/** Throws PageChanged if there are chips but none of them says anything that can be used. */
export function expectRead(chips: readonly CopiedChip[], { events, unread }: ReadChips, view: View): void {
  if (chips.length === 0) return;
  if ((unread.silent + unread.mute) * 2 > chips.length) throw new PageChanged('event-texts');
  if (unread.timeless * 2 > chips.length) throw new PageChanged('event-times');
  if (events.every((event) => event.block.date === null)) throw new PageChanged('event-dates', 'data-datekey');
  if (layoutOfView(view) !== 'columns') return;
  const astray = events.filter((event) => event.doubts.includes('date-disagrees')).length;
  if (astray > 2 && astray * 2 > events.length) throw new PageChanged('column-dates', 'data-datekey');
}
