import type { Grid } from '../../../utils/overlay/grid';
import type { Reader } from '../../../utils/readers/reader';

/** A site that can be overlaid. `signature` is cheap, and differs whenever the page would be read or drawn differently. */
export interface Site {
  readonly reader: Reader;
  findGrid(document: Document): Grid;
  signature(document: Document): string;
  /** The address of the same days in a week's view; absent where the site has none. */
  weekAddress?(address: string): string | null;
  /** Rows of tables, lists and text have their marks beside them. */
  readonly beside?: boolean;
  /** A public calendar that somebody put into their own page. */
  readonly embedded?: boolean;
  /** The address the OT pressed "Read this page" on; absent where she wants the site read always. */
  readonly pressedAt?: string;
}
