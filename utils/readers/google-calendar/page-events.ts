import type { Reading } from '../../model/reading';
import { PageChanged, type Page } from '../reader';
import { findChips } from './chips';
import { isPublic } from './page-view';
import { readChips, type ReadEvent } from './read-chips';
import { hiddenEvents, shownDays } from './shown';
import { findTextChips } from './text-chips';
import type { View } from './view';
import { expectChips, expectGrid, expectRead, isPiece, rootOf } from './whole';

export interface PageEvents extends Pick<Reading, 'shown' | 'warnings'> {
  readonly events: readonly ReadEvent[];
}

/** The events of a whole page, or of a saved piece of one. Throws PageChanged. */
export function pageEvents({ document, url, zone }: Omit<Page, 'now'>, view: View): PageEvents {
  const context = { lang: document.documentElement.lang || null, zone };
  const embed = isPublic(url);
  const piece = !embed && isPiece(document);
  const root = piece ? document.body : rootOf(document);
  const chips = findChips(root);
  const texts = () => findTextChips(root, chips, context.lang);
  if (piece || embed) {
    const all = [...chips, ...texts()];
    if (all.length === 0 && !(embed && root.querySelector('[role=gridcell]'))) {
      throw new PageChanged('the grid ([role=grid])');
    }
    return { ...readChips(root, { ...context, chips: all }), shown: piece ? null : shownDays(root) };
  }
  expectGrid(document, root, view);
  expectChips(root, chips, texts);
  const got = readChips(root, { ...context, chips });
  expectRead(chips, got);
  // Without its day an event is nobody's: a chip left over from another view.
  const events = got.events.filter((event) => event.block.date !== null);
  const more = chips.length > 0 ? hiddenEvents(root) : [];
  return { events, shown: shownDays(root), warnings: [...got.warnings, ...more] };
}
