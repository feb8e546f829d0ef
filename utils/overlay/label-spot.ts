import type { Box } from './grid';

const GAP = 4;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a band's label opens: left of the band, as near to its top as it can be without lying on a title. Where titles
 * leave no such place, the one that hides least of them. All boxes share an origin; `within` bounds it.
 */
export function labelSpot(band: Box, label: Size, titles: readonly Box[], within: Box): { left: number; top: number } {
  const left = Math.max(within.left, band.left - GAP - label.width);
  const across = titles.filter((title) => title.left < left + label.width && left < title.left + title.width);
  const lowest = within.top + within.height - label.height;
  const tops = [band.top, ...across.flatMap((title) => [title.top + title.height, title.top - label.height])].map(
    (top) => Math.min(Math.max(top, within.top), lowest),
  );
  const cost = (top: number) =>
    1000 * across.reduce((sum, title) => sum + overlap(top, label.height, title), 0) + Math.abs(top - band.top);
  return { left, top: tops.reduce((best, top) => (cost(top) < cost(best) ? top : best)) };
}

function overlap(top: number, height: number, title: Box): number {
  return Math.max(0, Math.min(top + height, title.top + title.height) - Math.max(top, title.top));
}
