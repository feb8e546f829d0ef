import type { MissingPart } from '../../../utils/model/missing-part';
import type { Reading } from '../../../utils/model/reading';
import type { Detected } from '../../../utils/readers/detect-among';
import { fitReading } from '../../../utils/readers/fit-reading';
import { missingIn, type Page, type PageKind, type PageRead } from '../../../utils/readers/reader';

/** The result of one look at the page. */
export type Look =
  /** Somebody else's page, or one that is still loading. */
  | { readonly state: 'foreign' }
  | { readonly state: 'unreadable'; readonly kind: PageKind }
  | { readonly state: 'changed'; readonly kind: PageKind; readonly missing: MissingPart }
  | {
      readonly state: 'read';
      readonly kind: PageKind;
      readonly reading: Reading;
      readonly page: Pick<PageRead, 'isThere' | 'measure'>;
    };

/** Reads the page. This is the one place that catches a reader's errors: if it fails, nothing is known of the page. */
export function look(detected: Detected | null, page: Page): Look {
  if (!detected) return { state: 'foreign' };
  const { reader, kind, found } = detected;
  if (!kind.readable) return { state: 'unreadable', kind };
  try {
    const read = reader.read(page, found);
    return { state: 'read', kind, reading: fitReading(read.reading), page: read };
  } catch (error) {
    return { state: 'changed', kind, missing: missingIn(error) };
  }
}
