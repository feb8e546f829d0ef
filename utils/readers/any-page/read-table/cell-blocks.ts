import { BETWEEN_CELLS } from '../../../model/text/between-cells';
import { hasWords, tidy } from '../../../schedule-text/line/trim';
import { draftOf, type Draft } from '../../../schedule-text/line/draft';
import type { ClockSpan } from '../../../time/clock/clock-marks';
import type { Weekday } from '../../../model/vocabulary';
import { STRUCK } from '../lines/struck';
import type { Cell } from '../table/cell';
import { dayEntries } from '../table/day-entries';
import { entriesOf } from '../table/entries';
import { cellDrafts } from './cell-drafts';
import { isActivity } from '../table/is-activity';
import type { Lanes } from './lanes';
import type { ColumnUses } from './column-uses';
import type { RowTime } from './row-time';
import { titleUnder, type TableSection } from './section';

/** What a row says around one of its cells. */
export interface RowWords {
  readonly row: readonly Cell[];
  readonly uses: ColumnUses;
  readonly section: TableSection;
  /** The row's own time; null where each cell has one. */
  readonly time: RowTime | null;
  /** What the side or the head calls a cell that only prints a time. */
  readonly title: string;
  /** What the numbers of its column are called: "Period". */
  readonly counted: string | null;
  /** The days its column or row already has. */
  readonly days: readonly Weekday[] | null;
}

/** The rows of one cell; null where it has no time and goes on with what stands above it. */
export function blocksIn(cell: Cell, words: RowWords, lanes: Lanes): Draft[] | null {
  const { row, uses, section, time, title, counted, days } = words;
  const said = uses.notes
    .map(({ x }) => row[x]!)
    .filter((one) => one !== cell && one.text !== '')
    .map((one) => tidy(one.text))
    .filter(hasWords);
  const room = uses.rooms.map(({ x }) => row[x]!.text).find((text) => text !== '') ?? null;
  const element = uses.lanes.length === 1 ? (cell.element?.parentElement ?? cell.element) : cell.element;
  const under = (own: string) => titleUnder(own, section.parent);
  if (cell.time && uses.times === null && title !== '')
    return cell.time.spans.map((span) =>
      draft(
        span,
        under(title) + (cell.isStruck ? STRUCK : ''),
        [said.join(BETWEEN_CELLS)],
        lanes.place(element, room),
        null,
      ),
    );
  const isRow = !cell.time || (uses.isNamed && cell.label !== null);
  const own = cell.isTimed && isRow ? cellDrafts(cell, time !== null) : null;
  if (own) {
    const lesson = uses.times === null && isActivity(title) && !KIND_OF_LESSON.test(title) ? title : null;
    return own.map((one) => {
      const named =
        lesson === null || isActivity(one.title) ? one : { ...one, title: lesson, notes: [one.title, ...one.notes] };
      return { ...named, title: under(named.title), line: lanes.place(element, room) };
    });
  }
  if (time === null) return null;
  const entries = (days === null ? dayEntries(cell.lines) : null) ?? entriesOf(cell);
  return entries.flatMap((entry) =>
    time.spans.map((span) => {
      const notes = said.length === 0 ? entry.notes : [[...joined(entry.notes), ...said].join(BETWEEN_CELLS)];
      const words = under(called(entry.title, counted));
      const made = draft(span, words, notes, lanes.place(element, entry.room ?? room), time);
      return { ...made, days: entry.days, rotation: entry.rotation };
    }),
  );
}

/** Under "Specials" a cell names the lesson; under "Writing" it says something of it: "9:00–9:45 (in the lab)". */
const KIND_OF_LESSON = /\b(?:specials?|encores?|electives?|related arts|rotations?|centers?)\b/i;

/** The lines of one cell as one note. */
const joined = (lines: readonly string[]) => (lines.length === 0 ? [] : [lines.map(tidy).filter(hasWords).join(' ')]);

function draft(span: ClockSpan, title: string, notes: readonly string[], line: number, time: RowTime | null): Draft {
  const minutes = time?.minutes ?? null;
  return { ...draftOf(span, title, line), notes: [...notes], minutes, openEnded: time?.isBell ?? false };
}

/** "1" under "Period" is "Period 1". */
export function called(title: string, counted: string | null): string {
  return counted !== null && /^#?(?:\d{1,2}[a-z]?|[a-h])$/i.test(title) ? `${counted} ${title}` : title;
}
