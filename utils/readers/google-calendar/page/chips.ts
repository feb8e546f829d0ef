import { hasOwnText, inlinePx, textsOf } from '../../dom';
import type { CopiedChip } from '../copy';

/** An event as drawn, before anything is understood. */
export interface PrintedChip extends Omit<CopiedChip, 'place' | 'struck'> {
  readonly element: Element;
}

/* How Google marks an event: since 2018, last seen 2026-10. */
const CHIP = '[data-eventid], [data-eventchip]';

/**
 * Every chip under `root`, once each. Parts inside a chip that carry the same id, such as the handle for resizing, are
 * left out. A chip without an id (none was ever seen) has the id "".
 */
export function findChips(root: ParentNode): PrintedChip[] {
  const chips: PrintedChip[] = [];
  let last: Element | null = null;
  for (const element of root.querySelectorAll(CHIP)) {
    if (last?.contains(element) || element.getAttribute('aria-hidden') === 'true') continue;
    last = element;
    chips.push(chipOf(element));
  }
  return chips;
}

function chipOf(element: Element): PrintedChip {
  const { spoken, seen } = textsOf(element);
  const id =
    element.getAttribute('data-eventid') ?? element.querySelector('[data-eventid]')?.getAttribute('data-eventid');
  return {
    element,
    id: id ?? '',
    spoken: [...spoken].sort((a, b) => b.length - a.length),
    seen,
    stacked: element.hasAttribute('data-stacked-layout-chip-container'),
    box: boxOf(element),
  };
}

/** The place that an element's own style gives it; null if its style gives none that shows. */
function boxOf(element: Element): PrintedChip['box'] {
  const [top, height] = [inlinePx(element, 'top'), inlinePx(element, 'height')];
  return top === null || height === null || height <= 0 ? null : { top, height };
}

/** No shorter text says when and what. */
const SHORTEST_EVENT_TEXT_CHARS = 8;

/** Elements outside of all chips that say something and may be events without their marks. */
export function findTexts(root: Element, chips: readonly PrintedChip[]): PrintedChip[] {
  const found: PrintedChip[] = [];
  for (const element of root.querySelectorAll('*')) {
    const text = element.getAttribute('aria-label') ?? (hasOwnText(element) ? element.textContent : null);
    if (text === null || text.length < SHORTEST_EVENT_TEXT_CHARS || element.closest('[aria-hidden=true]')) continue;
    if (chips.some((chip) => chip.element.contains(element))) continue;
    const box = boxOf(element.closest('[role=button]') ?? element);
    found.push({ element, id: '', spoken: [text], seen: [], stacked: false, box });
  }
  return found;
}
