import type { Block } from '../../../model/block';
import type { Reading } from '../../../model/reading';
import type { ChipsOfBlocks } from '../read-copy';

/** An event that was read, and the element that draws it. */
export interface EventOnPage {
  /** Its calendar's. */
  readonly token: string;
  readonly block: Block;
  readonly element: Element;
}

/** The events of a reading on the page from which its chips were copied. */
export function eventsOnPage(
  { timetables }: Pick<Reading, 'timetables'>,
  chips: ChipsOfBlocks,
  elements: readonly Element[],
): EventOnPage[] {
  return timetables.flatMap(({ calendar: { token }, blocks }, at) =>
    blocks.flatMap((block, index) => {
      const element = elements[chips[at]?.[index] ?? -1];
      return element ? [{ token, block, element }] : [];
    }),
  );
}
