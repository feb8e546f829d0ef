import { MOST_CHIP_TEXTS } from '../../../model/limits';
import { strikeTexts } from '../../struck-out';
import type { CalendarCopy, CopiedChip } from '../copy';
import type { PrintedChip } from './chips';
import { hourHeight } from './hour-height';
import { makePlaces } from './place';

/** Copies chips with their places under `root`, and how high the hours of the columns are in which they stand. */
export function copyChips(
  root: Element,
  ...printed: readonly (readonly PrintedChip[])[]
): Pick<CalendarCopy, 'hours'> & { readonly copies: CopiedChip[][] } {
  const placeOf = makePlaces(root);
  const columns = new Map<Element, number>();
  const copy = ({ element, ...chip }: PrintedChip): CopiedChip => {
    const { element: within, ...place } = placeOf(element);
    let column: number | null = null;
    if (place.kind === 'column' && within) {
      column = columns.get(within) ?? columns.size;
      columns.set(within, column);
    }
    const struck = strikeTexts(element);
    return {
      ...chip,
      spoken: chip.spoken.slice(0, MOST_CHIP_TEXTS),
      seen: chip.seen.slice(0, MOST_CHIP_TEXTS),
      place: { ...place, column },
      struck: struck.struck.length > 0 ? struck : null,
    };
  };
  const copies = printed.map((chips) => chips.map(copy));
  return { copies, hours: [...columns.keys()].map(hourHeight) };
}
