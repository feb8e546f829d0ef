import { minutesBetweenOnDial } from '../../time/clock/clock';
import { clockSpans } from '../../time/clock/clock-span';
import { cutDays } from '../line/day-words';
import { daysBehindAll } from '../line/days-beside';
import { draftOf, type Draft } from '../line/draft';
import { weekdaysOf } from '../../time/date/weekday-text';
import { hasWords, tidy } from '../line/trim';
import { unitsOf, type Unit } from './row-spans';

/*
 * A row that begins with its time and goes on with pieces that end with theirs: "8:40-9:40 Math Workshop; Art T 8:50-9:20,
 * Garden M 9:00-9:45". What stands between the first two times is the row's title and the first piece's.
 */

/** The row and its pieces; null where the line is no such row. Its last words must be a time. */
export function rowWithPieces(text: string, units: readonly Unit[], line: number): Draft[] | null {
  const spans = units.map((unit) => unit.spans[0]!);
  if (units.length < 2 || units.some((unit) => unit.spans.length > 1)) return null;
  const [first, second] = spans;
  if (spans.some(({ from, to }) => !from || !to)) return null;
  const words = units.slice(1).map((unit, i) => text.slice(units[i]!.end, unit.index));
  const inside = minutesBetweenOnDial(first!.from!, second!.from!) < minutesBetweenOnDial(first!.from!, first!.to!);
  const cut = [';', '|', ...(inside ? [',', ') ', ' – ', ' - ', ' with ', ' / '] : [])]
    .map((mark) => {
      const at = words[0]!.lastIndexOf(mark);
      // A bracket belongs to the title it closes.
      return mark === ') ' && at >= 0 ? ([at + 1, 1] as const) : ([at, mark.length] as const);
    })
    .find(([at]) => at > 0 && hasWords(words[0]!.slice(0, at)));
  if (!cut) return null;
  const titles = [words[0]!.slice(cut[0] + cut[1]), ...words.slice(1)].map((title) => tidy(title));
  // "9:00-9:45 Writing; Tue/Thu 10:00-10:45": days alone are no piece.
  if (!titles.every((title) => hasWords(title) && weekdaysOf(title) === null)) return null;
  const pieces = daysBehindAll(titles) ?? titles.map((title) => ({ title, days: null }));
  return [
    draftOf(first!, words[0]!.slice(0, cut[0]), line),
    ...pieces.map(({ title, days }, i) => ({ ...draftOf(spans[i + 1]!, title, line), days, before: true })),
  ];
}

/** "Music (Mon 8:30–9:00)" */
const WHEN_IN_BRACKETS = /\(([^()\d]{1,30}\d[^()]{3,30})\)/g;
const IN_BRACKETS = /^([^()]*)\(([^()\d]*\d[^()]*)\)\s*$/;

/**
 * The same with its pieces in brackets: "8:30–10:00 Literacy (Spanish Tu/Th 9:00–9:30; Art W 9:15–10:00)". Null where one
 * of them names no day: times without days in brackets are parts of the lesson itself.
 */
export function rowWithBracket(text: string, line: number): Draft[] | null {
  const [, head, inside] = IN_BRACKETS.exec(text) ?? [];
  const each = text.replace(WHEN_IN_BRACKETS, '$1');
  const plain = head !== undefined && inside !== undefined ? `${head.trimEnd()}; ${inside}` : each;
  return plain === text ? null : (withDays(plain, line) ?? (each === text ? null : withDays(each, line)));
}

function withDays(plain: string, line: number): Draft[] | null {
  const units = unitsOf(plain, clockSpans(plain));
  if (units.length < 2 || hasWords(plain.slice(units.at(-1)!.end)) || hasWords(plain.slice(0, units[0]!.index)))
    return null;
  const [row, ...pieces] = rowWithPieces(plain, units, line) ?? [];
  const own = pieces.map((piece) => (piece.days === null ? { ...piece, ...cutDays(piece.title) } : piece));
  return row && own.every(({ days, title }) => days !== null && hasWords(title)) ? [row, ...own] : null;
}
