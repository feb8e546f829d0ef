import { MOST_CHIPS, MOST_CHIP_TEXTS } from '../../../model/limits';
import { PageChanged, type Page } from '../../reader';
import type { CalendarCopy } from '../copy';
import { gridRange } from '../text/datekey';
import { findChips, findTexts } from './chips';
import { copyChips } from './copy-chips';
import { isPublic } from './page-view';
import { copyCells, shownDays } from './shown';
import { layoutOfView, type View } from './view';
import { expectGrid, headingsOf, isPiece } from './whole';

export interface CopiedPage {
  readonly copy: CalendarCopy;
  /** The elements of the copy's chips, then those of its texts. */
  readonly elements: readonly Element[];
}

/** Copies what a whole page prints under `root`, or a saved piece of one. Throws PageChanged where its frame is missing. */
export function copyPage({ document, url }: Pick<Page, 'document' | 'url'>, view: View, root: Element): CopiedPage {
  if (layoutOfView(view) === null) throw new PageChanged('view-with-days');
  const kind = isPublic(url) ? 'embed' : isPiece(document) ? 'piece' : 'page';
  const within = kind === 'piece' ? document.body : root;
  if (kind === 'page') expectGrid(document, within, view);
  const all = findChips(within);
  const chips = all.slice(0, MOST_CHIPS);
  const texts = kind === 'page' && chips.length > 0 ? [] : findTexts(within, chips).slice(0, MOST_CHIPS);
  const { copies, hours } = copyChips(within, chips, texts);
  return {
    copy: {
      view,
      lang: document.documentElement.lang || null,
      kind,
      shown: kind === 'piece' ? null : shownDays(within),
      isDated: gridRange(within) !== null,
      hasCells: within.querySelector('[role=gridcell]') !== null,
      chips: copies[0]!,
      texts: copies[1]!,
      left: all.length - chips.length,
      headings: chips.length === 0 ? headingsOf(within).slice(0, MOST_CHIP_TEXTS) : [],
      cells: kind === 'page' && chips.length > 0 ? copyCells(within).slice(0, MOST_CHIPS) : [],
      hours,
    },
    elements: [...chips, ...texts].map(({ element }) => element),
  };
}
