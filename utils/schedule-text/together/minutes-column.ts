import { minutesBetweenOnDial } from '../../time/clock/clock';
import type { Draft } from '../line/draft';

/*
 * A column of minutes beside the titles that careless hands filled in: "8:15-8:30 Arrival 15" over "8:30-9:30 Math 45".
 * One number is part of a title; one in nearly every row that is mostly the row's own length is none.
 */

/** Rows with a number that prove such a column; fewer prove nothing. */
const FEWEST_NUMBERED_ROWS = 3;
/** Of the rows with both clocks, this share ends (or begins) with a number. */
const FILLED = 0.75;
/** Of these numbers, this share is the length of its row. */
const TRUE = 0.5;

const SIDES = [
  /^(?=.*\p{L})(?<title>.*[^\s|])[\s|]+\(?(?<minutes>\d{1,3})\)?\s*$/u,
  /^\s*\(?(?<minutes>\d{1,3})\)?[\s|]+(?<title>\p{L}.*)$/u,
];
const LONGEST_TITLE_CHARS = 200;

/** Rows without the numbers of such a column in their titles; all rows as they are where there is none. */
export function minutesColumn(drafts: readonly Draft[]): Draft[] {
  const whole = drafts.filter(({ span, minutes }) => span.from && span.to && minutes === null);
  for (const side of SIDES) {
    const found = new Map(
      whole.flatMap((draft) => {
        const { title, minutes } = (draft.title.length < LONGEST_TITLE_CHARS && side.exec(draft.title)?.groups) || {};
        return title === undefined ? [] : [[draft, { title, minutes: Number(minutes) }] as const];
      }),
    );
    const right = [...found].filter(
      ([{ span }, { minutes }]) => minutesBetweenOnDial(span.from!, span.to!) === minutes,
    );
    // "Art 12", "Music 8": rooms.
    const areLengths = [...found].every(
      (row) => right.includes(row) || (row[1].minutes > 0 && row[1].minutes % 5 === 0),
    );
    const isColumn =
      areLengths &&
      found.size >= Math.max(FEWEST_NUMBERED_ROWS, FILLED * whole.length) &&
      right.length >= TRUE * found.size;
    if (isColumn) return drafts.map((draft) => ({ ...draft, ...found.get(draft) }));
  }
  return [...drafts];
}
