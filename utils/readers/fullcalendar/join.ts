import { DAY_MIN, daysBetween } from '../../time/date/dates';
import type { Piece } from './piece';

/** Joins the pieces of an event that reaches over midnight into one, in the order of their days. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  const open = new Map<string, number>();
  const inTime = [...pieces].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.start - b.start));
  for (const piece of inTime) {
    const key = JSON.stringify([piece.resource, piece.title]);
    const at = open.get(key);
    const before = at === undefined ? null : joined[at]!;
    if (before && isSame(before, piece)) continue;
    if (before && continues(before, piece)) joined[at!] = merged(before, piece);
    else open.set(key, joined.push(piece) - 1);
  }
  return joined.map((piece) => (piece.begins === false && !piece.allDay ? { ...piece, implied: true } : piece));
}

/** Version 3 repeats the whole event on each of its days. */
function isSame(before: Piece, after: Piece): boolean {
  const { date, start, end } = before;
  return (
    after.begins === false &&
    before.begins === true &&
    date === after.date &&
    start === after.start &&
    end === after.end
  );
}

function continues(before: Piece, after: Piece): boolean {
  if (before.ends === true || after.begins === true || before.end === null || after.start !== 0) return false;
  const days = daysBetween(before.date, after.date);
  if (before.ends === false && after.begins === false) return before.end >= DAY_MIN * days - 1 && days > 0;
  // Two tiles of one row are two events. So are two whole days of one name, if the page tells where events begin and
  // end.
  if (before.row !== null && before.row === after.row) return false;
  return before.end === DAY_MIN * days;
}

function merged(before: Piece, after: Piece): Piece {
  const end = after.end === null ? null : DAY_MIN * daysBetween(before.date, after.date) + after.end;
  const allDay = before.allDay && after.allDay;
  return { ...before, end, allDay, ends: after.ends, row: after.row, implied: before.implied || after.implied };
}
