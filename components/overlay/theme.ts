import { parentOf } from '../../utils/page-data/real-dom';

/** Light or dark, by what is painted behind an element: the theme of a page may differ from that of the browser. */
export function themeAt(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const color = getComputedStyle(at).backgroundColor;
    const [r = 0, g = 0, b = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
    // `rgb()` counts to 255, `color(srgb …)` to 1.
    const white = color.startsWith('color') ? 1 : 255;
    if (alpha > 0.5) return 0.299 * r + 0.587 * g + 0.114 * b < white / 2 ? 'dark' : 'light';
  }
  return 'light';
}
