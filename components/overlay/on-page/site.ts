import type { Grid } from '../../../utils/overlay/grid';
import type { Page, Reader } from '../../../utils/readers/reader';

/** A site that can be overlaid. `signature` is cheap, and differs whenever the page would be read or drawn differently. */
export interface Site {
  readonly reader: Reader;
  findGrid(document: Document): Grid;
  signature(document: Document): string;
  /**
   * Has what reads the page fetched; null where it is there, or will not come for this look. Fulfilled when it has come or
   * could not; absent where the script holds its reader.
   */
  fetchReaders?(page: Page): Promise<void> | null;
  /** The address of the same days in a week's view; absent where the site has none. */
  weekAddress?(address: string): string | null;
  /** Rows of tables, lists and text have their marks beside them. */
  readonly beside?: boolean;
  /** A public calendar that somebody put into their own page. */
  readonly embedded?: boolean;
  /** The address the OT pressed "Read this page" on; absent where she wants the site read always. */
  readonly pressedAt?: string;
}
