import { addDays, DAY_MIN } from '../../time/date/dates';
import type { DateWords } from '../../time/date/date-words';
import { schoolDaySpans } from '../../time/clock/school-day-spans';
import { impliedEnd, impliedSpan } from './drawn-times';
import { edgesOf, type Piece, type Tile } from './piece';
import { NO_TIME, saidBy } from './pieces';
import { textPieces } from '../drawn/times/text-pieces';
import { clockKind, readings, type ClockReading } from './readings';
import { nearest, pxPerMinute, type DrawnTile } from './scale';
import { startFirst } from './turned';
import { axisOf, hoursOf, stripOf, type Axis, tilesIn, type HoursColumn, type Hours } from '../drawn/times/fc-hours';

interface Placed extends Tile, DrawnTile {
  readonly column: HoursColumn;
  readonly edges: Pick<Piece, 'begins' | 'ends'>;
}

/** What is the same for all tiles of one calendar. */
interface Scale {
  readonly axis: Axis;
  readonly px: number | null;
  /** At least one tile prints an end, so a tile that prints none has none. */
  readonly printsEnds: boolean;
}

/**
 * The tiles among the hours. The text tells the time; where a tile is drawn tells which half of the day the text means.
 */
export function timedPieces(hours: Hours, words: readonly DateWords[], turned: boolean): Piece[] {
  const axis = axisOf(hours.slots);
  if (!axis) return [];
  const found = hours.columns.flatMap((column) =>
    tilesIn(column.inside).map((element) => ({
      element,
      column,
      date: column.date,
      resource: column.resource,
      strip: stripOf(element),
      edges: edgesOf(element),
      said: saidBy(textPieces(element), fullTime(element), words),
    })),
  );
  const times = found.map(({ said }) => said.time);
  const kind = clockKind(times, turned);
  const tiles = found.map((tile): Placed => {
    const told = startFirst(tile.said.time, tile.element, words);
    const spans = told
      ? readings(told, { ...kind, turned: false })
      : tile.said.time
        ? readings(tile.said.time, kind)
        : [];
    // A tile that ends in its own column does not go on after the hours shown.
    const here = spans.filter(({ end }) => end === null || end <= Math.max(DAY_MIN, axis.to));
    if (spans.length > 1 && here.length > 0 && tile.edges.ends !== false) spans.splice(0, spans.length, ...here);
    const later = axis.to > DAY_MIN ? spans.map((span) => moved(span, DAY_MIN)) : [];
    const earlier = tile.edges.begins === false ? spans.map((span) => moved(span, -DAY_MIN)) : [];
    return { ...tile, spans: [...spans, ...later, ...earlier] };
  });
  const scale = { axis, px: pxPerMinute(tiles, axis), printsEnds: times.some((time) => time?.to) };
  return hours.columns.flatMap((column) =>
    columnPieces(
      tiles.filter((tile) => tile.column === column),
      scale,
    ),
  );
}

/** Do its tiles print when they are? If they do not, only version 7 tells how high an hour is. */
export function printsTimes(root: Element, words: readonly DateWords[]): boolean {
  const hours = hoursOf(root);
  if (!hours || axisOf(hours.slots)?.px) return true;
  const tiles = hours.columns.flatMap((column) => tilesIn(column.inside));
  return tiles.length === 0 || tiles.some((tile) => saidBy(textPieces(tile), fullTime(tile), words).time !== null);
}

/** The whole range, which versions 3 and 4 keep in an attribute if only the start is visible. */
function fullTime(tile: Element): string | null {
  return (tile.querySelector('[data-full]') ?? tile).getAttribute('data-full');
}

function moved({ start, end }: ClockReading, by: number): ClockReading {
  return { start: start + by, end: end === null ? null : end + by };
}

function columnPieces(tiles: readonly Placed[], { axis, px, printsEnds }: Scale): Piece[] {
  const inOrder = [...tiles].sort((a, b) => (a.strip?.top ?? 0) - (b.strip?.top ?? 0));
  const guessed = schoolDaySpans(inOrder.map(({ said }) => said.time ?? NO_TIME));
  const timed = inOrder.flatMap((tile, i) => {
    const { spans, strip, said } = tile;
    if (spans.length === 1) return [{ tile, span: spans[0]!, implied: false }];
    if (spans.length === 0) {
      const { span, implied } = impliedSpan(strip, axis, px, said.time === null);
      return span === null ? [] : [{ tile, span, implied }];
    }
    const seen = px === null || strip === null ? null : nearest(spans, strip, axis, px);
    const { start, end, odd } = guessed[i]!;
    const usual = odd || start === null ? spans[0]! : { start, end };
    return [{ tile, span: seen ?? usual, implied: seen === null }];
  });
  return timed.map(({ tile, span, implied }, i) => {
    const next = timed.slice(i + 1).find((one) => one.span.start > span.start)?.span.start ?? null;
    const hidden = span.end === null && (tile.said.time?.to ?? null) === null && !printsEnds;
    const end = hidden ? impliedEnd(span.start, tile.strip, axis, px, next) : span.end;
    return pieceOf(tile, wholeDays({ ...span, end }, tile, axis), implied || (hidden && end !== null));
  });
}

/** If the hours shown cut an event off, its text may be cut off as well: the event goes on to midnight. */
function wholeDays({ start, end }: ClockReading, { edges }: Placed, axis: Axis): ClockReading {
  return {
    start: edges.begins === false && start === axis.from ? 0 : start,
    end: edges.ends === false && end === axis.to ? DAY_MIN : end,
  };
}

function pieceOf({ element, date, resource, said, edges }: Placed, span: ClockReading, implied: boolean): Piece {
  const { title, note } = said;
  const days = Math.floor(span.start / DAY_MIN);
  const { start, end } = moved(span, -days * DAY_MIN);
  return {
    element,
    resource,
    title,
    note,
    date: addDays(date, days),
    start,
    end,
    allDay: false,
    implied,
    row: null,
    ...edges,
  };
}
