import { zipColumns } from '../../schedule-text/columns';
import type { Draft } from '../../schedule-text/draft';
import { pairLines } from '../../schedule-text/pair';
import { scanLine } from '../../schedule-text/scan-line';
import type { Cell } from './cell';

/**
 * The rows a cell prints with times of their own: "Math 9:00–10:00", or a day's whole schedule on many lines. Beside
 * the row's own time only whole spans count; null where there are none, and the cell is read as words.
 */
export function cellDrafts({ lines }: Cell, hasRowTime: boolean): Draft[] | null {
  const items = lines.map((text, i) => scanLine({ text, heading: null }, i));
  const drafts = pairLines(zipColumns(items));
  const whole = drafts.filter(({ span }) => span.from !== null && span.to !== null);
  if (!hasRowTime) return drafts.length > 0 ? drafts : null;
  return whole.length > 0 && whole.length === drafts.length ? drafts : null;
}
