import type { IsoDate, Minutes } from '../model/block';
import { addDays, DAY_MIN } from '../time/date/dates';
import { chipOf } from './chip-of';
import type { Box, Chip, DayColumn } from './grid';
import { BAR_WIDTH, ROOM_FOR_MARK, TARGET, type MarkArea } from './mark';
import { seenPart, seenRows, type Run } from './seen-part';
import { sharedMarks, type Narrow, type SharedMark } from './shared-marks';

/** A push-in window to draw. */
export interface WindowToDraw {
  readonly id: string;
  readonly date: IsoDate;
  readonly start: Minutes;
  readonly end: Minutes;
  /** Token of its calendar on the page. */
  readonly calendar?: string;
  /** The whole block that the window is in. */
  readonly block: { readonly start: Minutes; readonly end: Minutes; readonly title: string };
}

/** Where to draw, in the px and from the origin of the columns. */
export interface Placed {
  readonly marks: readonly MarkArea[];
  /** Each stretch at its minutes, by id; one whose day is not shown has none. */
  readonly bands: ReadonlyMap<string, Box>;
  /** What of its own event can be seen, by id; a card keeps off it. */
  readonly events: ReadonlyMap<string, Box>;
  /** The page's own event of each, by id, however narrow. */
  readonly chips: ReadonlyMap<string, Chip>;
}

/** Narrow events that begin within so many minutes of each other share a mark. */
const TOGETHER: Minutes = 30;
/** px that are none. */
const ROUNDING = 0.01;

/** Minutes → px: each mark on the inner right edge of its own event, the narrow ones together in the gutter. Pure arithmetic. */
export function place(stretches: readonly WindowToDraw[], columns: readonly DayColumn[]): Placed {
  const found = { marks: [] as MarkArea[], bands: new Map(), events: new Map(), chips: new Map() } as const;
  const days = Map.groupBy(stretches.map(onItsDay), (stretch) => stretch.date);
  for (const column of columns) {
    const onDay = days.get(column.date) ?? [];
    const shown = column.calendar === undefined ? onDay : onDay.filter((each) => each.calendar === column.calendar);
    if (shown.length > 0) placeDay(shown, column, found);
  }
  return found;
}

interface Found {
  marks: MarkArea[];
  bands: Map<string, Box>;
  events: Map<string, Box>;
  chips: Map<string, Chip>;
}

interface Inside {
  readonly id: string;
  readonly chip: Chip;
  readonly rows: Run;
  readonly part: Run;
}

function placeDay(stretches: readonly WindowToDraw[], column: DayColumn, found: Found): void {
  const { box, gutter, date } = column;
  const inside: Inside[] = [];
  const narrow: Narrow[] = [];
  for (const { id, start, end, block, calendar } of stretches) {
    const rows = rowsOf(start, end, box);
    const chip = chipOf({ ...block, calendar }, column);
    const above = chip ? aboveOf(chip, column) : [];
    const part = chip && seenPart(chip, rows, above, ROOM_FOR_MARK);
    if (chip) found.chips.set(id, chip);
    if (chip && part)
      found.events.set(id, { left: part.from, top: chip.top, width: part.to - part.from, height: chip.height });
    if (chip && part && part.to - part.from >= ROOM_FOR_MARK) inside.push({ id, chip, rows, part });
    else narrow.push({ id, rows });
  }
  const edge = box.left + box.width;
  const span = Math.max((TOGETHER * box.height) / DAY_MIN, TARGET);
  const own = inside.map((each) => ({ ...each, target: targetOf(each, inside, column) }));
  const share = () =>
    sharedMarks(
      narrow,
      edge,
      gutter,
      span,
      own.map(({ target }) => target),
    );
  let shared = share();
  // A mark beside them that leaves them too little to press is one of them.
  for (let crowded = crowdedBy(shared, own); crowded; crowded = crowdedBy(shared, own)) {
    own.splice(own.indexOf(crowded), 1);
    narrow.push(crowded);
    shared = share();
  }
  for (const { id, rows, part, target } of own) {
    const bar = { left: part.to - BAR_WIDTH, top: rows.from, width: BAR_WIDTH, height: rows.to - rows.from };
    found.bands.set(id, bar);
    found.marks.push({ day: date, ids: [id], opens: [id], bar, target, minutes: null });
  }
  for (const mark of shared) {
    found.marks.push({ day: date, ...mark, minutes: null });
    for (const { id, rows } of narrow)
      if (mark.ids.includes(id)) found.bands.set(id, { ...mark.bar, top: rows.from, height: rows.to - rows.from });
  }
}

type Own = Inside & { readonly target: Box };

/** What of its event a mark takes to be pressed. */
function targetOf(each: Inside, all: readonly Inside[], column: DayColumn): Box {
  const { chip, rows, part } = each;
  const across = { from: Math.max(part.from, part.to - TARGET), to: part.to };
  const tall = seenRows(rows, between(each, all), across, aboveOf(chip, column));
  return { left: across.from, top: tall.from, width: across.to - across.from, height: tall.to - tall.from };
}

/** A mark of its own because of which a shared one is narrower than a target should be; undefined where there is none. */
function crowdedBy(shared: readonly SharedMark[], own: readonly Own[]): Own | undefined {
  const tight = shared.find(({ target }) => target.width < TARGET - ROUNDING);
  if (!tight) return undefined;
  const { left, top, height } = tight.target;
  const beside = own.filter(({ target }) => target.top < top + height && top < target.top + target.height);
  return beside.find(({ target }) => Math.abs(target.left + target.width - left) < ROUNDING);
}

/** What is painted over a chip. */
function aboveOf(chip: Chip, { chips }: DayColumn): Chip[] {
  return chips.slice(chips.indexOf(chip) + 1);
}

/** The rows of its event that are its own: push-in times of one event part halfway between them. */
function between({ id, chip, rows }: Inside, all: readonly Inside[]): Run {
  let from = Math.min(chip.top, rows.from);
  let to = Math.max(chip.top + chip.height, rows.to);
  for (const other of all) {
    if (other.chip !== chip || other.id === id) continue;
    if (other.rows.to <= rows.from) from = Math.max(from, (other.rows.to + rows.from) / 2);
    else if (other.rows.from >= rows.to) to = Math.min(to, (other.rows.from + rows.to) / 2);
  }
  return { from, to };
}

function rowsOf(start: Minutes, end: Minutes, box: Box): Run {
  const px = box.height / DAY_MIN;
  return { from: box.top + start * px, to: box.top + Math.min(end, DAY_MIN) * px };
}

/** A stretch after midnight belongs to the next day's column. */
function onItsDay(stretch: WindowToDraw): WindowToDraw {
  const days = Math.floor(stretch.start / DAY_MIN);
  if (days === 0) return stretch;
  const { block } = stretch;
  return {
    ...stretch,
    date: addDays(stretch.date, days),
    start: stretch.start - days * DAY_MIN,
    end: stretch.end - days * DAY_MIN,
    block: { ...block, start: block.start - days * DAY_MIN, end: block.end - days * DAY_MIN },
  };
}
