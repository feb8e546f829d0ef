/** Where an event stands among the hours, in px of its column. */
export interface EventStrip {
  readonly top: number;
  readonly height: number;
}

const TOP = /(?:^|;)\s*(?:inset-block-start|top):\s*(-?[\d.]+)px/;
const HEIGHT = /(?:^|;)\s*(?:block-size|height):\s*([\d.]+)px/;
const LOOKS_LIKE_CLOCK = /\p{Nd}\s?[:.h]\s?\p{Nd}{2}/u;

/**
 * The strip by the event's own style; null for an event in a row of days, which is laid along the row, not down a
 * column. [2.6–5.15]
 */
export function eventStripOf(event: Element): EventStrip | null {
  const style = event.getAttribute('style') ?? '';
  const [top, height] = [TOP.exec(style), HEIGHT.exec(style)];
  return top && height ? { top: Number(top[1]), height: Number(height[1]) } : null;
}

/** Does an event print its time? A page may draw its events without. */
export function printsTime(event: Element): boolean {
  return event.querySelector('time[datetime*="T"]') !== null || LOOKS_LIKE_CLOCK.test(event.textContent);
}
