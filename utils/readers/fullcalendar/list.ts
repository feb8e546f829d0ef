import type { DateWords } from '../../time/date/date-words';
import { DAY_MIN } from '../../time/date/dates';
import { schoolDaySpans } from '../../time/clock/school-day-spans';
import { clockKind, readings, type ClockKind } from './readings';
import { edgesOf, type Piece, type Tile } from './piece';
import { NO_TIME, printedTime, saidBy } from './pieces';
import { textPieces } from '../drawn/times/text-pieces';
import { cellDate } from '../drawn/times/fc-hours';
import { PageChanged } from '../reader';

/** A day's heading, and a row under it. Version 7 nests lists of rows in a list of days. */
const HEADING = 'tr[data-date], [role=listitem] > [data-date]';
const ROW = 'tr.fc-list-item, tr.fc-list-event, [role=list] [role=list] > [role=listitem]';

const LOOKS_LIKE_CLOCK = /\p{Nd}[:.]\p{Nd}{2}(?!\p{Nd})/u;
/** A text such as "8:05 – 8:20" with nothing before it. */
const CLOCKS = /^\p{Nd}{1,2}[:.]\p{Nd}{2}\P{Nd}{1,9}\p{Nd}{1,2}[:.]\p{Nd}{2}\P{Nd}{0,9}$/u;
/** A list without any time that has at least this many whole days prints one word for "all day". */
const MANY_WHOLE_DAYS = 3;

/** Every row of a list, with the day it stands under. */
function rowsOf(root: Element): { element: Element; date: string }[] {
  const rows: { element: Element; date: string }[] = [];
  let date: string | null = null;
  for (const element of root.querySelectorAll(`${HEADING}, ${ROW}`)) {
    if (element.matches(ROW)) {
      if (date !== null) rows.push({ element, date });
    } else date = cellDate(element);
  }
  return rows;
}

/** The rows of a list. They are complete; if they print no am or pm, they are in the order of a school's day. */
export function listPieces(root: Element, words: readonly DateWords[], turned: boolean): Piece[] {
  const tiles = rowsOf(root).map(({ element, date }): Tile => {
    const said = saidBy(rowPieces(element, words), null, words);
    return { element, date, resource: null, said };
  });
  const kind = clockKind(
    tiles.map(({ said }) => said.time),
    turned,
  );
  const firsts = new Set(tiles.map(({ element }) => textPieces(element)[0]));
  if (tiles.length >= MANY_WHOLE_DAYS && firsts.size > 1 && tiles.every(({ said }) => said.time === null))
    throw new PageChanged('event-times');
  const printsEnds = tiles.some(({ said }) => said.time?.to);
  return [...Map.groupBy(tiles, (tile) => tile.date).values()].flatMap((day) => {
    const pieces = dayPieces(day, kind);
    return printsEnds ? pieces : pieces.map((piece, i) => endedBy(piece, pieces[i + 1]));
  });
}

/** No row of the list prints an end, because ends are hidden there: each row ends where the next one begins. */
function endedBy(piece: Piece, next: Piece | undefined): Piece {
  if (piece.end !== null || !next || next.start <= piece.start) return piece;
  return { ...piece, end: next.start, implied: true };
}

function dayPieces(day: readonly Tile[], kind: ClockKind): Piece[] {
  const guessed = schoolDaySpans(day.map(({ said }) => said.time ?? NO_TIME));
  return day.map(({ element, date, said: { time, title, note } }, i) => {
    const common = { element, resource: null, title, note, date, row: null, ...edgesOf(element) };
    if (time === null) return { ...common, start: 0, end: DAY_MIN, allDay: true, implied: false };
    const spans = readings(time, kind);
    const [first] = spans;
    const clear = spans.length === 1 || kind.turned;
    const { start, end } = clear ? first! : { start: guessed[i]!.start ?? first!.start, end: guessed[i]!.end };
    return { ...common, start, end, allDay: false, implied: !clear };
  });
}

/** If other rows print a time, an all-day row says "all day" in some words: they are no title. */
function rowPieces(row: Element, words: readonly DateWords[]): string[] {
  const title = row.querySelector('.fc-list-item-title, .fc-list-event-title');
  if (title) {
    const time = row.querySelector('.fc-list-item-time, .fc-list-event-time');
    const clock = time && /\p{Nd}/u.test(time.textContent) ? textPieces(time) : [];
    // A clock in a language we do not know is neither a title nor a whole day.
    if (clock.some((piece) => LOOKS_LIKE_CLOCK.test(piece)) && !clock.some((piece) => printedTime(piece, words)))
      throw new PageChanged('event-times');
    return [...clock, ...textPieces(title)];
  }
  const pieces = textPieces(row);
  if (pieces.some((piece) => CLOCKS.test(piece) && !printedTime(piece, words))) throw new PageChanged('event-times');
  return pieces.length > 1 && !pieces.some((piece) => printedTime(piece, words)) ? pieces.slice(1) : pieces;
}
