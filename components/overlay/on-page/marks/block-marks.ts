import { minutesWords } from '../../marks/mark-words';
import type { PlacedMark } from '../../view';
import { RANKS } from '../../../../utils/model/vocabulary';
import { dayKey, markKey, type Box, type Grid } from '../../../../utils/overlay/grid';
import { markSpot } from '../../../../utils/overlay/mark-spot';
import type { Visit } from '../../../../utils/overlay/survey';
import { wordsWidth } from '../../../../utils/overlay/words-width';
import { makeClips } from './clips';
import { textBox } from './text-box';
import { boxOf } from '../../../../utils/page-data/real-dom';

/** px: the size of the minutes on a block. */
const TYPE = 11;
const PADDING = 4;

/**
 * In month and schedule views each block has one mark, which opens the best of its push-in times. Boxes by `inHost`.
 */
export function blockMarks(grid: Grid, visits: readonly Visit[], inHost: (box: Box) => Box): PlacedMark[] {
  const isClipped = makeClips(grid.scrollBox ?? grid.mount);
  const found = new Map<Element, Visit[]>();
  for (const visit of visits) {
    const { token, date, block } = visit;
    const element = grid.blocks.get(markKey(token, date, block.start, block.title));
    if (element && !isClipped(element)) found.set(element, [...(found.get(element) ?? []), visit]);
  }
  return [...found].map(([element, all]): PlacedMark => {
    const sorted = all.toSorted((a, b) => RANKS.indexOf(a.window.rank) - RANKS.indexOf(b.window.rank));
    const [best] = sorted;
    const block = inHost(boxOf(element));
    const text = textBox(element);
    const width = wordsWidth(minutesWords(best!, false), TYPE) + PADDING;
    const spot = markSpot(block, text && inHost(text), width);
    const ids = sorted.map(({ id }) => id);
    const mark = { ...spot, ids, opens: [ids[0]!], bands: ids.map(() => spot.bar), about: block };
    return { key: ids[0]!, day: dayKey(best!.block), ...mark };
  });
}
