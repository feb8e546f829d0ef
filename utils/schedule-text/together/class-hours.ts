import type { Item } from '../line/draft';
import { isDayLong } from '../row/row-spans';

/** The hours of a class above the heads of its columns ("8:30-12:30", "Time", "Activity") are no row; all else stays. */
export function withoutHours(items: readonly Item[]): Item[] {
  return items.map((item, i) => {
    if (item.kind !== 'time' || !isDayLong(item.draft.span)) return item;
    const next = solidAfter(items, i);
    const isHead = items[next]?.kind === 'head' && isHeadOrTime(items[solidAfter(items, next)]);
    return isHead ? { kind: 'skip', line: item.line } : item;
  });
}

function solidAfter(items: readonly Item[], at: number): number {
  let next = at + 1;
  while (items[next]?.kind === 'blank') next++;
  return next;
}

/** Under "Time" stands another head, or the first time; under a title that is called so, words. */
function isHeadOrTime(item: Item | undefined): boolean {
  return item?.kind === 'head' || item?.kind === 'time' || item?.kind === 'rows';
}
