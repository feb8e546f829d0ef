import type { IsoDate, Minutes } from '../model/block';
import { addDays, DAY } from '../time/dates';
import { chipsOf } from './chips-of';
import type { Box, DayColumn } from './grid';
import { lanes } from './lanes';

/** A push-in window to draw. `room` is the classroom's place in page order. */
export interface Stretch {
  readonly id: string;
  readonly date: IsoDate;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly room: number;
  /** Token of its calendar on the page. */
  readonly calendar?: string;
  /** When its whole block runs. */
  readonly block: { readonly start: Minutes; readonly end: Minutes };
}

/** Where to draw, in the px and from the origin of the columns. */
export interface Placed {
  /** By id; a stretch whose day is not shown has none. */
  readonly bands: ReadonlyMap<string, Box>;
  /** Over the blocks, where students work. */
  readonly washes: readonly Box[];
}

const WIDEST = 10;
/** Narrower than this a band can't be seen: it then leans over the right edge of the blocks. */
const NARROWEST = 6;

/** Minutes → px: the bands stand in the free gutter of their day, classrooms side by side. Pure arithmetic. */
export function place(stretches: readonly Stretch[], columns: readonly DayColumn[]): Placed {
  const bands = new Map<string, Box>();
  const washes: Box[] = [];
  const days = Map.groupBy(stretches.map(onItsDay), (stretch) => stretch.date);
  for (const column of columns) {
    const onDay = days.get(column.date) ?? [];
    const shown = column.calendar === undefined ? onDay : onDay.filter((each) => each.calendar === column.calendar);
    if (shown.length === 0) continue;
    const { box } = column;
    const gutter = Math.max(column.gutter, NARROWEST + 2);
    const left = box.left + box.width - gutter + 1;
    const width = Math.min(gutter - 2, WIDEST);
    lanes(shown).forEach(({ lane, of }, index) => {
      const gap = of === 1 ? 0 : Math.min(1, width / of / 4);
      const laneWidth = (width - gap * (of - 1)) / of;
      const { id, start, end } = shown[index]!;
      bands.set(id, { left: left + lane * (laneWidth + gap), width: laneWidth, ...rows(start, end, box) });
    });
    for (const { start, end, block } of shown) {
      const chips = chipsOf(block.start, block.end, column);
      for (const { left, width } of chips.length > 0 ? chips : [{ left: box.left, width: box.width - column.gutter }])
        washes.push({ left, width, ...rows(start, end, box) });
    }
  }
  return { bands, washes };
}

function rows(start: Minutes, end: Minutes, box: Box): { top: number; height: number } {
  const px = box.height / DAY;
  return { top: box.top + start * px, height: (Math.min(end, DAY) - start) * px };
}

/** A stretch after midnight belongs to the next day's column. */
function onItsDay(stretch: Stretch): Stretch {
  const days = Math.floor(stretch.start / DAY);
  if (days === 0) return stretch;
  return {
    ...stretch,
    date: addDays(stretch.date, days),
    start: stretch.start - days * DAY,
    end: stretch.end - days * DAY,
    block: { start: stretch.block.start - days * DAY, end: stretch.block.end - days * DAY },
  };
}
