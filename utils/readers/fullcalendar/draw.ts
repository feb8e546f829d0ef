import { warning, type ReadingWarning } from '../../model/warning';
import { blockAt, type Drawn, type DrawnEvent } from '../drawn/drawn';
import type { Tick } from '../drawn/times/hour-axis';
import { PageChanged } from '../reader';
import type { CalendarOnPage } from './calendars';
import { allDayPieces, dayGridPieces } from './day-grid';
import { joinPieces } from './join';
import { listPieces } from './list';
import type { Piece } from './piece';
import { timeWordsOf } from './pieces';
import { resourceNames } from './resources';
import { shownBy } from './shown';
import { cellDate, hoursOf, slotMinutes, type Hours } from '../drawn/times/fc-hours';
import { timedPieces } from './time-grid';

/** What a calendar shows, one piece an event. Throws PageChanged. */
export function draw({ root, view }: CalendarOnPage): Drawn {
  const hours = view === 'time-grid' ? hoursOf(root) : null;
  if (view === 'time-grid' && !hours) throw new PageChanged('day-columns', 'data-date');
  const pieces = piecesOf(root, view, hours);
  const named = joinPieces(pieces.filter(({ title }) => title !== ''));
  if (pieces.length > 0 && named.length === 0) throw new PageChanged('event-texts');
  const columns = hours?.columns.map(({ date, inside: element, resource: group }) => ({ date, element, group }));
  return {
    root,
    view: view!,
    events: named.map(eventOf),
    names: resourceNames(root),
    columns: columns ?? [],
    ticks: () => (hours ? ticksOf(hours) : []),
    shown: shownBy(root, view),
    warnings: [...hiddenTiles(root), ...impliedTimes(named)],
  };
}

function piecesOf(root: Element, view: CalendarOnPage['view'], hours: Hours | null): Piece[] {
  const words = timeWordsOf(root);
  const turned = root.classList.contains('fc-rtl');
  if (hours) return [...timedPieces(hours, words, turned), ...allDayPieces(root, hours.body, words)];
  return view === 'list' ? listPieces(root, words, turned) : dayGridPieces(root, words, turned);
}

function eventOf({ element, resource: group, title, note, date, start, end, allDay, implied }: Piece): DrawnEvent {
  const block = blockAt(date, title, start, { note, end, allDay, timing: implied ? 'implied' : 'stated' });
  return { element, group, block };
}

/** The rows of the time axis beside the columns. */
function ticksOf({ body, slots }: Hours): Tick[] {
  return slots
    .filter((slot) => body.contains(slot))
    .map((slot) => ({ minutes: slotMinutes(slot)!, y: slot.getBoundingClientRect().top }));
}

/**
 * The link "+2 more". What it hides is not on the page and is left out, or stands beside it unseen and is read.
 * [5.7–7.1]
 */
const MORE = '.fc-more-link, [aria-haspopup=dialog]';
const UNSEEN = '[style*="visibility: hidden"]';

function hiddenTiles(root: Element): ReadingWarning[] {
  const cells = [...root.querySelectorAll(MORE)].map((link) => link.closest('[data-date]'));
  const dates = cells.filter((cell) => !cell?.querySelector(UNSEEN)).map((cell) => cell && cellDate(cell));
  return [...new Set(dates)].map((date) => warning('more-events', { shown: null, all: null }, date ?? null));
}

function impliedTimes(pieces: readonly Piece[]): ReadingWarning[] {
  const days = new Set(pieces.filter(({ implied }) => implied).map(({ date }) => date));
  return [...days].sort().map((date) => warning('implied-times', {}, date));
}
