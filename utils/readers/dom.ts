import { ask, firstElementOf, firstNodeOf, nextElementOf, nextNodeOf, ofNode } from '../page-data/real-dom';

/** How readers ask a page: for its texts, attributes and inline styles. Nothing here touches layout. */

/** The px value in an element's own `style` attribute; null if it has none, or another unit. */
export function inlinePx(element: Element, property: keyof typeof INLINE): number | null {
  const style = ask(element, 'getAttribute', 'style');
  if (style === null) return null;
  const found = INLINE[property].exec(style);
  const px = found ? Number(found[1]) : NaN;
  return Number.isFinite(px) ? px : null;
}

const INLINE = {
  top: /(?:^|;)\s*top:\s*(-?[\d.]+)px/i,
  height: /(?:^|;)\s*height:\s*(-?[\d.]+)px/i,
  left: /(?:^|;)\s*left:\s*(-?[\d.]+)px/i,
  width: /(?:^|;)\s*width:\s*(-?[\d.]+)px/i,
};

/** The percentage in an element's own style: "12.5%", or the one inside "calc(12.5% - 2px)"; null if there is none. */
export function inlinePercent(element: Element, property: 'top' | 'height' | 'left' | 'width'): number | null {
  for (const rule of (ask(element, 'getAttribute', 'style') ?? '').split(';')) {
    const [name = '', value = ''] = rule.split(':');
    if (name.trim().toLowerCase() !== property) continue;
    const found = /^(?:calc\(\s*)?(-?\d+(?:\.\d+)?)%(?:\s*[-+]\s*\d+(?:\.\d+)?px\s*\)|\s*)$/i.exec(value.trim());
    if (found) return Number(found[1]);
  }
  return null;
}

/** The texts under an element, each one separate: those for screen readers, and those hidden from them. */
export interface Texts {
  /** Texts for screen readers: what is not `aria-hidden`, and every `aria-label`. */
  readonly spoken: readonly string[];
  /** Texts for eyes only: those inside `aria-hidden="true"`. */
  readonly seen: readonly string[];
}

export function textsOf(element: Element): Texts {
  const spoken: string[] = [];
  const seen: string[] = [];
  const walk = (at: Element, texts: string[]) => {
    if (texts === spoken) {
      if (ask(at, 'getAttribute', 'aria-hidden') === 'true') texts = seen;
      else {
        const label = ask(at, 'getAttribute', 'aria-label');
        if (label?.trim()) spoken.push(label);
      }
    }
    if (hasOwnText(at)) texts.push(ofNode(at, 'textContent')!);
    else for (let child = firstElementOf(at); child; child = nextElementOf(child)) walk(child, texts);
  };
  walk(element, spoken);
  return { spoken, seen };
}

/** Does text stand in the element itself, and not only in its children? */
export function hasOwnText(element: Element): boolean {
  for (let node = firstNodeOf(element); node; node = nextNodeOf(node)) {
    if (ofNode(node, 'nodeType') === 3 && /\S/.test(node.nodeValue ?? '')) return true;
  }
  return false;
}

/** px of one side in an element's own style: `top: 8px`, or its part of `inset: 8px 0% -20px`; null in other units. */
export function inlineSide(element: Element, side: 'top' | 'right' | 'bottom' | 'left'): number | null {
  const style = ask(element, 'getAttribute', 'style') ?? '';
  const own = new RegExp(String.raw`(?:^|;)\s*${side}:\s*(-?[\d.]+)(px)?\s*(?:;|!|$)`, 'i').exec(style);
  if (own) return lengthOf(own[1]!, own[2]);
  const inset = /(?:^|;)\s*inset:\s*([^;!]+)/i.exec(style)?.[1]?.trim().split(/\s+/) ?? [];
  const [top, right = top, bottom = top, left = right] = inset;
  const found = /^(-?[\d.]+)(px)?$/.exec({ top, right, bottom, left }[side] ?? '');
  return found ? lengthOf(found[1]!, found[2]) : null;
}

function lengthOf(digits: string, unit: string | undefined): number | null {
  const length = Number(digits);
  return unit || length === 0 ? length : null;
}
