import type { FoundFeed } from '../../../utils/feeds/find-feeds';
import type { Detected } from '../../../utils/readers/detect-among';
import type { CalendarCopy } from '../../../utils/readers/google-calendar/copy';
import type { CopyingReader, Page, Reader } from '../../../utils/readers/reader';
import type { rowMarks } from './marks/row-marks';

/** A reader as the script in a page has it: the whole of it, or the half that copies. */
export type PageReader = Reader | CopyingReader<unknown, CalendarCopy>;

/** A site that can be overlaid. */
export interface Site {
  /** Its name until a reader knows the page. */
  readonly name: string;
  /** Which reader knows the page, and the parts it works on; null if none does. */
  detect(page: Page): Detected<PageReader> | null;
  /**
   * Has the readers of the page fetched; null if they are there, or will not come for this look. Fulfilled when they
   * have come or could not; absent if the script holds its reader.
   */
  fetchReaders?(page: Page): Promise<void> | null;
  /** Places marks beside rows of tables, lists and text; absent if rows are never read. */
  readonly beside?: typeof rowMarks;
  /** The feeds that its pages offer; absent if none of them links to one. */
  findFeeds?(document: Document, address: string): FoundFeed[];
  /** A public calendar that somebody put into their own page. */
  readonly embedded?: boolean;
  /** The address the OT pressed "Read it" on; absent where she wants the site read always. */
  readonly pressedAt?: string;
}
