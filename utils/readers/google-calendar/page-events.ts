import type { Block } from '../../model/block';
import type { Reading } from '../../model/reading';
import { addDays, DAY_MIN } from '../../time/date/dates';
import { PageChanged, type Page } from '../reader';
import { findChips } from './page/chips';
import { gridRange } from './text/datekey';
import { isPublic } from './page/page-view';
import { readChips, type ChipEvent } from './read-chips';
import { hiddenEvents, shownDays } from './page/shown';
import { findTextChips } from './page/text-chips';
import type { View } from './page/view';
import { expectChips, expectGrid, expectRead, isPiece } from './page/whole';

export interface PageEvents extends Pick<Reading, 'shown' | 'warnings'> {
  readonly events: readonly ChipEvent[];
}

/** The events of a whole page under `main`, or of a saved piece of one. Throws PageChanged. */
export function pageEvents(page: Omit<Page, 'now'>, view: View, main: Element): PageEvents {
  const { document, url } = page;
  const context = { lang: document.documentElement.lang || null, zone: () => page.zone };
  const embed = isPublic(url);
  const piece = !embed && isPiece(document);
  const root = piece ? document.body : main;
  const chips = findChips(root);
  const texts = () => findTextChips(root, chips, context.lang);
  if (piece || embed) {
    const all = [...chips, ...texts()];
    if (all.length === 0 && !(embed && root.querySelector('[role=gridcell]'))) {
      throw new PageChanged('grid', '[role=grid]');
    }
    return { ...readChips(root, { ...context, chips: all }), shown: piece ? null : shownDays(root) };
  }
  expectGrid(document, root, view);
  expectChips(root, chips, texts);
  const got = readChips(root, { ...context, chips });
  expectRead(chips, got, view);
  const shown = shownDays(root);
  const range = gridRange(root) && shown;
  const events = got.events.filter(({ block }) => belongs(block, range));
  const more = chips.length > 0 ? hiddenEvents(root) : [];
  return { events, shown, warnings: [...got.warnings, ...more] };
}

/**
 * Is the event of a day that the page shows? One without a day belongs to nobody. One of another week is a leftover
 * chip that the page is about to remove.
 */
function belongs({ date, end }: Block, shown: Reading['shown']): boolean {
  if (date === null || shown === null) return date !== null;
  return date <= shown.to && addDays(date, Math.max(0, Math.ceil((end ?? 0) / DAY_MIN) - 1)) >= shown.from;
}
