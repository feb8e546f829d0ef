import { WHOSE_HEADS } from '../../../words/data/column-heads';
import { anyOf } from '../../../model/text/any-of';
import { thingIn } from '../../../schedule-text/row/pair';
import { tidy } from '../../../schedule-text/line/trim';
import { parseGrade } from '../../../model/room/grade';
import { isActivity } from './is-activity';
import type { Column } from './columns';
import type { Matrix } from './matrix';

/*
 * Where times stand in the cells, one side of a table says what happens and the other for whom. Told by the words: what
 * schools everywhere call their lunch and their recess, and what they call whoever goes.
 */

/** Heads a column of teachers, grades or rooms. */
const WHOSE_HEAD = new RegExp(`^${anyOf(WHOSE_HEADS)}$`, 'i');
/** Begins with a person's title. */
export const PERSON = /^(?:mrs?|ms|miss|mx|dr|sra?|srta|coach)\b\.? ?\p{L}/iu;
const MOST_CELLS_SHARE = 0.5;

/** What all rows under some headings are, where these say so. */
export function oneThing(headings: readonly (string | null)[]): string | null {
  const parts = headings.flatMap((heading) => heading?.split(' – ') ?? []).map(tidy);
  return parts.flatMap((part) => thingIn(part) ?? thingIn(`${part} schedule`) ?? []).at(-1) ?? null;
}

export function isWhoseHead(text: string): boolean {
  return WHOSE_HEAD.test(tidy(text));
}

/** Does this column say for whom each row is, while the others are called by what happens? */
export function isWhose(matrix: Matrix, side: Column, others: readonly Column[]): boolean {
  const cells = [...new Set(matrix.map((row) => row[side.x]!))].map(({ text }) => text).filter((text) => text !== '');
  const heads = others.flatMap(({ heads }) => heads.at(-1) ?? []);
  if (!mostly(heads, isActivity)) return false;
  return (
    side.heads.some(isWhoseHead) ||
    mostly(cells, (text) => PERSON.test(text) || (parseGrade(text) !== null && !isActivity(text))) ||
    !cells.some((text) => isActivity(text))
  );
}

function mostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(test).length > MOST_CELLS_SHARE * texts.length;
}
