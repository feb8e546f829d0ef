import { blockWith, type Block, type IsoDate } from '../../model/block';
import type { Reading } from '../../model/reading';
import type { Doubt, ReadingWarning } from '../../model/warning';
import type { Tick } from './times/hour-axis';

/*
 * What a calendar library has drawn: the same for all of them once their own marks are understood. A reading is made of
 * it (`drawn-reading.ts`), and where it stands is measured on it (`drawn-grid.ts`).
 */

export interface DrawnEvent {
  readonly block: Block;
  readonly element: Element;
  /** Of several classes side by side, the one it belongs to; null where the page keeps none apart. */
  readonly group?: string | null;
  /** What is doubtful about it; absent where nothing is. */
  readonly doubts?: readonly Doubt[];
}

export interface DrawnColumn {
  readonly date: IsoDate;
  readonly element: Element;
  /** Of several classes side by side, the one it shows; absent where it shows all. */
  readonly group?: string | null;
}

export interface Drawn {
  readonly view: string;
  readonly events: readonly DrawnEvent[];
  /** Groups the page shows, in its order, with or without events; absent where events alone name them. */
  readonly groups?: readonly string[];
  /** What the page calls its groups; absent where they are called as their keys. */
  readonly names?: ReadonlyMap<string, string>;
  /** The group that is the signed-in person's own calendar. */
  readonly own?: string | null;
  /** Day columns with hours, left to right; empty for lists and months. */
  readonly columns: readonly DrawnColumn[];
  /** Where some minutes are beside the columns. Reads layout. */
  readonly ticks: () => readonly Tick[];
  /** First and last day shown, where the page tells. */
  readonly shown: Reading['shown'];
  /** What is doubtful about the page or its days. */
  readonly warnings: readonly ReadingWarning[];
  /** The calendar's own element. */
  readonly root: Element;
}

/** An ordinary timed block; `more` says what is different about it. */
export function blockAt(date: IsoDate, title: string, start: number, more: Partial<Block> = {}): Block {
  return blockWith({ title, date, start, ...more });
}
