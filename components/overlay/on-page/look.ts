import type { PagePrint } from '../../../utils/messaging/protocol';
import type { MissingPart } from '../../../utils/model/missing-part';
import type { Reading } from '../../../utils/model/reading';
import type { Grid } from '../../../utils/overlay/grid';
import type { Detected } from '../../../utils/readers/detect-among';
import { fitReading } from '../../../utils/readers/fit-reading';
import { missingIn, type Page, type PageKind } from '../../../utils/readers/reader';
import { daysShown } from './marks/days-shown';
import type { PageReader } from './site';

/** The result of one look at the page. */
export type Look =
  /** Somebody else's page, or one that is still loading. */
  | { readonly state: 'foreign' }
  | { readonly state: 'unreadable'; readonly kind: PageKind }
  | { readonly state: 'changed'; readonly kind: PageKind; readonly missing: MissingPart }
  | {
      readonly state: 'read';
      readonly kind: PageKind;
      /** What was read, or copied to be read in the background. */
      readonly printed: PagePrint;
      /** The same for looks at the same days; null if it is not known which days they are. */
      readonly days: string | null;
      readonly page: LookedPage;
    };

/** The elements that were looked at. */
interface LookedPage {
  isThere(): boolean;
  /** Throws PageChanged. @param chips of a copy, which of its chips each block is. */
  measure(reading: Reading, chips: readonly (readonly number[])[]): Grid;
}

/** Reads or copies the page. This is the one place that catches a reader's errors: if it fails, nothing is known of the page. */
export function look(detected: Detected<PageReader> | null, page: Page): Look {
  if (!detected) return { state: 'foreign' };
  const { kind } = detected;
  if (!kind.readable) return { state: 'unreadable', kind };
  try {
    return { state: 'read', kind, ...looked(detected, page) };
  } catch (error) {
    return { state: 'changed', kind, missing: missingIn(error) };
  }
}

function looked({ reader, found }: Detected<PageReader>, page: Page) {
  if ('copy' in reader) {
    const { copy, days, ...rest } = reader.copy(page, found);
    return { printed: { reading: null, copy }, days: days.shown && daysShown(days), page: rest };
  }
  const read = reader.read(page, found);
  const reading = fitReading(read.reading);
  return { printed: { reading }, days: daysShown(reading), page: read };
}
