import { hasTimes } from '../../utils/readers/any-page/find-tables/has-times';
import { recognise } from '../../utils/readers/any-page/recognise';
import { familyOf } from '../../utils/readers/family';
import type { Page } from '../../utils/readers/reader';

/**
 * Is the page worth the scripts that read and draw? So it is if a reader may know it, or has something to say of it:
 * a library's calendar, a site with advice of its own, or one clock time anywhere. Touches no layout.
 */
export function mayHoldTimetable(page: Pick<Page, 'document' | 'url'>): boolean {
  return familyOf(page) === 'libraries' || recognise(page) !== null || hasTimes(page.document, 1);
}
