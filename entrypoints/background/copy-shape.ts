import * as v from 'valibot';
import { LONGEST_COPIED_CHARS, MOST_CHIPS, MOST_CHIP_TEXTS, MOST_COPIED_CHARS } from '../../utils/model/limits';
import type { CalendarCopy, CopiedChip } from '../../utils/readers/google-calendar/copy';
import * as shape from '../../utils/storage/shapes';
import { daysBetween } from '../../utils/time/date/dates';

/** A page shows a year at most. */
const MOST_DAYS_SHOWN = 400;
/** Columns with hours: seven days, each of many calendars side by side. */
const MOST_COLUMNS = 1_000;

/** The first and last day of what a page shows. */
export const shown = v.pipe(
  v.object({ from: shape.date, to: shape.date }),
  v.check(({ from, to }) => daysBetween(from, to) >= 0 && daysBetween(from, to) <= MOST_DAYS_SHOWN),
);

const px = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.nullable(shape.date);
/** A chip says a whole event in one text; what is too long in it is cut once it is read. */
const text = v.pipe(
  v.string(),
  v.transform((one) => one.slice(0, LONGEST_COPIED_CHARS)),
);
/** Of a chip. */
const texts = v.pipe(v.array(text), v.maxLength(MOST_CHIP_TEXTS));
/** Twice: what is struck through is told from all the texts under an element. */
const struckTexts = v.pipe(v.array(text), v.maxLength(2 * MOST_CHIP_TEXTS));

const chip = v.object({
  id: shape.text,
  spoken: texts,
  seen: texts,
  stacked: v.boolean(),
  box: v.nullable(v.object({ top: px, height: px })),
  place: v.object({ kind: v.picklist(['column', 'row', 'cell', 'none']), date, column: v.nullable(count) }),
  struck: v.nullable(v.object({ struck: struckTexts, plain: struckTexts })),
});
const chips = v.pipe(
  v.array(chip),
  v.maxLength(MOST_CHIPS),
  v.check((all) => all.reduce((sum, each) => sum + charsOf(each), 0) <= MOST_COPIED_CHARS),
);

function charsOf({ spoken, seen, struck }: CopiedChip): number {
  const texts = [...spoken, ...seen, ...(struck ? [...struck.struck, ...struck.plain] : [])];
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** What a calendar's page prints. A script may have made it up: nothing is read but what a page could print. */
export const calendarCopy: v.GenericSchema<unknown, CalendarCopy> = v.object({
  view: v.picklist(['day', 'week', 'days', 'month', 'weeks', 'schedule']),
  lang: v.nullable(shape.text),
  kind: v.picklist(['page', 'embed', 'piece']),
  shown: v.nullable(shown),
  isDated: v.boolean(),
  hasCells: v.boolean(),
  chips,
  texts: chips,
  left: count,
  headings: texts,
  cells: v.pipe(v.array(v.object({ heading: shape.text, events: count, date })), v.maxLength(MOST_CHIPS)),
  hours: v.pipe(v.array(v.nullable(px)), v.maxLength(MOST_COLUMNS)),
});
