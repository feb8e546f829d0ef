import type { IsoDate } from '../../../model/block';
import { warning, type ReadingWarning } from '../../../model/warning';
import { shownText } from '../../../page-data/shown-text';
import { dateWords } from '../../../time/date/date-words';
import { dateTokens } from '../../../time/date/date-tokens';
import { headerDays } from '../../../time/date/header-days';
import { wallClock } from '../../../time/now';
import { plainText } from '../../../time/plain-text';
import { PageChanged, type Page } from '../../reader';
import { parentOf, previousElementOf } from '../../../page-data/real-dom';

const LONGEST_HEADING_CHARS = 80;

/**
 * The dates of `count` day columns, from their headings and the calendar's title. If the calendar prints no month, a
 * text before it on the page may tell it. If nothing does, the fitting days nearest to today are taken, with a warning.
 * Throws PageChanged if no days fit.
 */
export function columnDays(
  page: Page,
  root: Element,
  headings: readonly Element[],
  title: string,
  count: number,
): { dates: readonly IsoDate[]; warnings: readonly ReadingWarning[] } {
  const texts = headings.length === 0 && count === 1 ? [title] : headings.map((heading) => shownText(heading, 200));
  const lang = (root.closest('[lang]') ?? page.document.documentElement).getAttribute('lang');
  const near = wallClock(page.now, page.zone).date;
  for (const above of [title, periodBefore(root, lang)]) {
    const found = headerDays(texts, above, near, lang);
    if (!found || found.dates.length !== count) continue;
    if (found.firm) return { dates: found.dates, warnings: [] };
  }
  const found = headerDays(texts, '', near, lang);
  if (!found || found.dates.length !== count) throw new PageChanged('column-dates');
  const [from] = found.dates;
  return { dates: found.dates, warnings: from === undefined ? [] : [warning('dates-unclear', { from })] };
}

/** The nearest short text before the calendar that names a month or a whole date: many pages print one above it. */
function periodBefore(root: Element, lang: string | null): string {
  const words = dateWords(lang);
  for (let at: Element | null = root, up = 0; at && up < 5; at = parentOf(at), up++) {
    for (let before = previousElementOf(at); before; before = previousElementOf(before)) {
      const text = shownText(before, 400);
      if (text.length > LONGEST_HEADING_CHARS || !/\d/.test(text)) continue;
      for (const token of dateTokens(plainText(text), words)) {
        if (token.kind === 'month' || token.kind === 'date') return text;
      }
    }
  }
  return '';
}
