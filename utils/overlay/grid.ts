import type { Block, IsoDate } from '../model/block';

/** A box in px; the origin is whatever the grid says it is. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One timed block of the page's own, as drawn. */
export interface Chip extends Box {
  readonly element: Element;
  /** Token of its calendar; absent where the page does not say. */
  readonly calendar?: string;
}

/** One day column: `box` spans 0:00–24:00; `gutter` px at the right are free of the page's own blocks. */
export interface DayColumn {
  readonly date: IsoDate;
  readonly box: Box;
  readonly gutter: number;
  /** Token of the one calendar it shows, where rooms stand side by side; absent where it shows all. */
  readonly calendar?: string;
  /** The page's own timed blocks in it, in the order they are painted: a later one lies over an earlier one. */
  readonly chips: readonly Chip[];
}

/** Where a page's days and minutes are, measured, never assumed. Column views have columns, others marks. */
export interface Grid {
  readonly columns: readonly DayColumn[];
  /** Element the page scrolls its columns in; null where the window scrolls. */
  readonly scrollBox: Element | null;
  /** Where an overlay host scrolls along with the columns. */
  readonly mount: Element;
  /** Month and schedule views: the element of each block by `markKey`, to stand a small mark beside. */
  readonly blocks: ReadonlyMap<string, Element>;
  /** Further elements that say the same block on other days, by the `markKey` of the first; absent where none do. */
  readonly also?: ReadonlyMap<string, readonly Element[]>;
}

/** The day a block stands under: its date, else the weekdays and the rotation day of a typical timetable. */
export function dayKey({ date, days, rotation }: Pick<Block, 'date' | 'days' | 'rotation'>): string {
  return date ?? `${days?.join() ?? ''}|${rotation ?? ''}`;
}

/**
 * The key a block has in `Grid.blocks`: its calendar, day, start and title. The day is its date; on an undated timetable
 * its `dayKey`.
 */
export function markKey(token: string, day: string | null, start: number, title: string): string {
  return [token, day ?? '', start, title].join('\n');
}
