import type { FoundFeed } from '../../../utils/feeds/find-feeds';
import type { Detected } from '../../../utils/readers/detect-among';
import type { Page } from '../../../utils/readers/reader';
import type { rowMarks } from './marks/row-marks';

/** A site that can be overlaid. */
export interface Site {
  /** What it is called until a reader knows the page. */
  readonly name: string;
  /** Who reads the page, and which parts of it; null where nobody knows it. */
  detect(page: Page): Detected | null;
  /**
   * Has what reads the page fetched; null where it is there, or will not come for this look. Fulfilled when it has come or
   * could not; absent where the script holds its reader.
   */
  fetchReaders?(page: Page): Promise<void> | null;
  /** Rows of tables, lists and text have their marks beside them, placed so; absent where nothing is ever read of rows. */
  readonly beside?: typeof rowMarks;
  /** The feeds its pages offer; absent where none of them links to one. */
  findFeeds?(document: Document, address: string): FoundFeed[];
  /** A public calendar that somebody put into their own page. */
  readonly embedded?: boolean;
  /** The address the OT pressed "Read it" on; absent where she wants the site read always. */
  readonly pressedAt?: string;
}
