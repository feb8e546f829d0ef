import { inlinePx, textsOf } from '../../dom';

/** An event as drawn, before anything is understood. */
export interface PrintedChip {
  readonly element: Element;
  readonly id: string;
  /** The texts for screen readers, the longest first: the hidden text contains all the others. */
  readonly spoken: readonly string[];
  /** The texts that are visible, in page order. */
  readonly seen: readonly string[];
  /** True for an event in the stack of a day, which stands at no hour. */
  readonly stacked: boolean;
  /** Where an event with a time is drawn: px in its column. */
  readonly box: { readonly top: number; readonly height: number } | null;
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
export function boxOf(element: Element): PrintedChip['box'] {
  const [top, height] = [inlinePx(element, 'top'), inlinePx(element, 'height')];
  return top === null || height === null || height <= 0 ? null : { top, height };
}
