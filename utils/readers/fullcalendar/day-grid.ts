import type { DateWords } from '../../time/date/date-words';
import { DAY_MIN } from '../../time/date/dates';
import { PageChanged } from '../reader';
import { dayTiles, type DayTile } from '../drawn/days/fc-days';
import { stripOf } from '../drawn/times/fc-hours';
import { edgesOf, type Piece } from './piece';
import { saidBy, type SaidOnTile } from './pieces';
import { textPieces } from '../drawn/times/text-pieces';
import { clockKind, readings } from './readings';

/** A dot stands before every event that has a time, even if the time is not shown. [5.0–6.1] */
const DOTTED = '.fc-daygrid-dot-event';

interface Told extends DayTile {
  readonly said: SaidOnTile;
}

function told(tiles: readonly DayTile[], words: readonly DateWords[]): Told[] {
  return tiles.map((tile) => ({ ...tile, said: saidBy(textPieces(tile.element), null, words) }));
}

/** The tiles in the strip of whole days above the hours. */
export function allDayPieces(root: Element, hours: Element, words: readonly DateWords[]): Piece[] {
  return told(dayTiles(root, hours), words).map(allDayPiece);
}

function allDayPiece({ element, date, resource, days, row, said }: Told): Piece {
  const { title, note } = said;
  const common = { element, resource, title, note, date, row, start: 0, allDay: true, ...edgesOf(element) };
  return { ...common, end: DAY_MIN * (days ?? 1), implied: days === null };
}

/** May a month, or a week without hours, be read? Only if each of its events prints its end or lasts all day. */
export function printsEnds(root: Element, words: readonly DateWords[]): boolean {
  const tiles = told(dayTiles(root, null), words);
  return (
    tiles.some(({ said }) => said.time?.to) &&
    tiles.every(({ element, said }) => (said.time ? said.time.to !== null : !element.matches(DOTTED)))
  );
}

export function dayGridPieces(root: Element, words: readonly DateWords[], turned: boolean): Piece[] {
  const tiles = told(dayTiles(root, null), words);
  // Tiles that are as high as their event is long stand among hours.
  if (tiles.some(({ element }) => stripOf(element))) throw new PageChanged('axis-hours', 'data-time');
  const kind = clockKind(
    tiles.map(({ said }) => said.time),
    turned,
  );
  return tiles.map((tile) => {
    const piece = allDayPiece(tile);
    const { time } = tile.said;
    if (time === null) return piece;
    const spans = readings(time, kind);
    const [{ start, end }] = spans as [(typeof spans)[number]];
    const more = end !== null && tile.days !== null && tile.days > 1 && end < DAY_MIN ? DAY_MIN * (tile.days - 1) : 0;
    const ends = end === null ? null : end + more;
    return { ...piece, start, end: ends, allDay: false, implied: spans.length > 1 || piece.implied, row: null };
  });
}
