import { inlinePx, textsOf } from '../../dom';

/** An event as drawn, before anything is understood. */
export interface PrintedChip {
  readonly element: Element;
  readonly id: string;
  /** For screen readers, the longest first: the hidden text holds all others. */
  readonly spoken: readonly string[];
  /** The visible half, in order. */
  readonly seen: readonly string[];
  /** Stands in a stack of a day, not at an hour. */
  readonly stacked: boolean;
  /** Drawn at a time of day: px in its column. */
  readonly box: { readonly top: number; readonly height: number } | null;
}

/* since 2018, newest seen 2026-10 */
const CHIP = '[data-eventid], [data-eventchip]';

/**
 * Every chip under `root`, once each: the resize handle, and what else carries the same id inside a chip, is left out.
 * A chip without an id (none was ever seen) has the id "".
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

/** From its own style; null where it has none that shows. */
export function boxOf(element: Element): PrintedChip['box'] {
  const [top, height] = [inlinePx(element, 'top'), inlinePx(element, 'height')];
  return top === null || height === null || height <= 0 ? null : { top, height };
}
