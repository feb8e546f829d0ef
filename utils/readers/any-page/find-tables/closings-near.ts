import { closingToldIn } from '../../../schedule-text/closed/told-plainly';
import { datedClosing } from '../../../schedule-text/closed/dated-closing';
import type { Item } from '../../../schedule-text/line/draft';
import type { LineOrTable } from '../content';

/** Lines with words further than this from a table are about something else. */
const REACH = 3;

/** The lines right above and below a table. `from`, `to`: its own lines. */
export function textsNear(page: readonly LineOrTable[], from: number, to: number): string[] {
  return [...reach(page, from - 1, -1), ...reach(page, to, 1)];
}

/**
 * Lines that close a weekday, as lines that head nothing, where no other line heads tables by their days: "No school
 * Monday" over the one table of a page is about its Mondays, and makes no table of Monday.
 */
export function withoutClosingHeads(items: readonly Item[]): Item[] {
  const heads = items.flatMap((item) => (item.kind === 'heading' && item.heading.days !== null ? [item] : []));
  const isByDays = heads.some(({ heading }) => !heading.closed);
  return items.map((item): Item => {
    if (isByDays || item.kind !== 'heading' || item.heading.days === null) return item;
    return { kind: 'skip', line: item.line };
  });
}

/** Lines with words from a place on, up to the next table, or heading that closes nothing. */
function reach(page: readonly LineOrTable[], from: number, step: 1 | -1): string[] {
  const found: string[] = [];
  for (let at = from; page[at] && found.length < REACH; at += step) {
    const { text, table, heading } = page[at]!;
    if (table !== undefined || (heading !== null && closingToldIn(text) === null && datedClosing(text) === null)) break;
    if (text.trim() !== '') found.push(text);
  }
  return found;
}
