import { schoolMinutes } from '../../time/clock/clock';
import { draftsIn, rowsBefore, type Draft, type Item } from '../line/draft';
import type { Line } from '../line/line';
import { scanLine } from '../row/scan-line';

/*
 * "Noon Lunch" between rows is a row that begins at 12:00. Alone the word names a thing: "Noon Recess duty".
 */

const NOON = 12 * 60;
const AT_NOON =
  /^(?<mark>[\s*•-]*)(?:at )?(?:noon|midday|mediod[ií]a)(?= (?!(?:to|until|till?|hasta|is|and|y)\b)\p{L}{2})/iu;
/** Whom and what the word names beside the lessons of a class. */
const NAMED = /\b(?:duty|aides?|supervis\p{L}+|volunteers?|club|meet\p{L}*|transition|bell)\b/iu;
const MOST_WORDS = 5;

/** Such lines as rows, where those around them leave that time to them. */
export function noonRows(items: readonly Item[], lines: readonly Line[]): Item[] {
  const before = rowsBefore(items);
  return items.map((item, i): Item => {
    const { text, heading } = lines[i]!;
    if (item.kind !== 'words' || !AT_NOON.test(text) || NAMED.test(text)) return item;
    if (text.trim().split(/\s+/).length > MOST_WORDS) return item;
    const last = before[i];
    const [next] = draftsIn(items[i + 1]);
    if (last === undefined || !isOver(last) || (next !== undefined && isOver(next))) return item;
    const row = scanLine({ text: text.replace(AT_NOON, '$<mark>12:00 pm'), heading }, i);
    return row.kind === 'rows' ? row : item;
  });
}

function isOver({ span: { from, to } }: Draft): boolean {
  return from !== null && schoolMinutes(from) < NOON && (to === null || schoolMinutes(to) <= NOON);
}
