import { JSDOM } from 'jsdom';
import type { Timetable } from '../../../utils/model/reading';
import { anyPage } from '../../../utils/readers/any-page/reader';

/** The timetables that the general reader finds in a page's source; none on a page without times. */
export function timetablesOnPage(source: string): readonly Timetable[] {
  const { document } = new JSDOM(source).window;
  const page = { document, url: '', now: Date.UTC(2026, 8, 14, 15), zone: 'America/New_York' };
  const finding = anyPage.find(page);
  return finding ? anyPage.read(page, finding.found).reading.timetables : [];
}
