import type { IsoDate } from '../../model/block';
import type { Reading } from '../../model/reading';
import { DateParts } from '../../time/date/date-parts';
import { dateTokens } from '../../time/date/date-tokens';
import { plainText } from '../../time/plain-text';
import type { CalendarOnPage } from './calendars';
import { timeWordsOf } from './pieces';
import { cellDate } from '../drawn/times/fc-hours';

/** First and last day shown. A list leaves out days without events, so there the title tells. */
export function shownBy(root: Element, view: CalendarOnPage['view']): Reading['shown'] {
  const own = [...root.querySelectorAll('[data-date]')].flatMap((cell) => cellDate(cell) ?? []);
  const titled = view === 'list' ? titleRange(root) : null;
  const sorted = [...(titled ? [titled.from, titled.to] : []), ...own].sort();
  return sorted.length > 0 ? { from: sorted[0]!, to: sorted.at(-1)! } : null;
}

const TITLE = '.fc-toolbar h2, .fc-toolbar-title';

function titleRange(root: Element): { from: IsoDate; to: IsoDate } | null {
  const id = root.getAttribute('aria-labelledby');
  const title = root.querySelector(TITLE) ?? (id ? root.ownerDocument.getElementById(id) : null);
  if (!title) return null;
  const parts = new DateParts();
  for (const token of dateTokens(plainText(title.textContent), timeWordsOf(root)[0]!)) parts.add(token);
  return parts.range();
}
