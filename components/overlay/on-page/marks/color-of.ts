import { ask } from '../../../../utils/page-data/real-dom';

/** At most this many elements of an event are looked at: it carries its colour itself, or on a bar or dot in it. */
const MOST_COLORED_ELEMENTS = 12;

/** The colour that the page gives an event, as CSS; null if it has none of its own. Reads style, never layout. */
export function colorOf(event: Element): string | null {
  let looked = 0;
  for (const element of [event, ...ask(event, 'querySelectorAll', '*')]) {
    if (++looked > MOST_COLORED_ELEMENTS) return null;
    const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
    if (isColor(backgroundColor)) return backgroundColor;
    if (element !== event && parseFloat(borderTopWidth) >= 3 && isColor(borderTopColor)) return borderTopColor;
  }
  return null;
}

/** Is it visible, and neither white nor gray nor black? */
function isColor(color: string): boolean {
  const [r = 0, g = 0, b = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  const scale = color.startsWith('color') ? 255 : 1;
  return alpha > 0.5 && (Math.max(r, g, b) - Math.min(r, g, b)) * scale > 24;
}
