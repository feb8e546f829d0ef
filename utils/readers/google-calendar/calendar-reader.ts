import { fitWithNotes } from '../fit-reading';
import { missingIn } from '../reader';
import type { MissingPart } from '../../model/missing-part';
import type { CalendarCopy } from './copy';
import { readCopy, type CopyRead } from './read-copy';

/** What a copy says, fit to be sent, planned with and kept; or what is missing on its page. */
export type CalendarRead = (CopyRead & { readonly missing?: undefined }) | { readonly missing: MissingPart };

/**
 * Reads a page's copy for its overlay. If the reader fails, nothing is known of the page.
 * @param zone IANA name; asked only for events of the small hours.
 */
export function readCalendar(copy: CalendarCopy, zone: () => string): CalendarRead {
  try {
    const read = readCopy(copy, zone);
    const [reading, chips] = fitWithNotes(read.reading, read.chips);
    return { reading, chips };
  } catch (error) {
    return { missing: missingIn(error) };
  }
}
