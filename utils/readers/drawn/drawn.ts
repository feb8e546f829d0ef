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
  /** The class it belongs to, if several stand side by side; null if the page does not separate them. */
  readonly group?: string | null;
  /** The doubts about it; absent if there are none. */
  readonly doubts?: readonly Doubt[];
}

export interface DrawnColumn {
  readonly date: IsoDate;
  readonly element: Element;
  /** The class it shows, if several stand side by side; absent if it shows all of them. */
  readonly group?: string | null;
}

export interface Drawn {
  readonly view: string;
  readonly events: readonly DrawnEvent[];
  /** Groups the page shows, in its order, with or without events; absent where events alone name them. */
  readonly groups?: readonly string[];
  /** What the page calls its groups; absent if they are called by their keys. */
  readonly names?: ReadonlyMap<string, string>;
  /** The group that is the signed-in person's own calendar. */
  readonly own?: string | null;
  /** Day columns with hours, left to right; empty for lists and months. */
  readonly columns: readonly DrawnColumn[];
  /** Where some minutes are drawn beside the columns. Reads layout. */
  readonly ticks: () => readonly Tick[];
  /** First and last day shown, if the page tells. */
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
