import { readLines } from '../../../utils/schedule-text/read-lines';
import { plainText } from '../../../utils/time/plain-text';
import { linesOf } from './cases';

/** The fault in what was read in a text; null if there is none. Throws if reading throws. */
export function faultIn(text: string): string | null {
  const plain = plainText(text);
  const { timetables, lines } = readLines(linesOf(text));
  const numbers = new Set(plain.match(/\d+/g) ?? []);
  for (const [t, { blocks }] of timetables.entries()) {
    if (blocks.length === 0) return 'a timetable of nothing';
    if (lines[t]?.length !== blocks.length) return 'blocks whose lines are not known';
    for (const block of blocks) {
      const { title, start, end } = block;
      if (!/[\p{L}\p{N}]/u.test(title)) return `a title of nothing: ${JSON.stringify(title)}`;
      if (!Number.isInteger(start) || start < 0 || start > 1440) return `starts at ${start}`;
      if (end !== null && (!Number.isInteger(end) || end <= start)) return `runs from ${start} to ${end}`;
      if (block.timing === 'stated' && !isPrinted(start, numbers, plain)) return `${start} is nowhere in the text`;
    }
  }
  return null;
}

const GLUED = /(?<!\d)\d{1,2}:\d\d(?=\d{1,2}:\d\d(?!\d))|(?<=(?<!\d)\d{1,2}:\d\d)\d{1,2}:\d\d(?!\d)/g;

/**
 * Does the text have the digits of a time: its minute, or for a whole hour that hour, on a 12-hour or 24-hour clock?
 */
function isPrinted(at: number, numbers: ReadonlySet<string>, plain: string): boolean {
  const [hour, minute] = [Math.floor(at / 60) % 24, at % 60];
  if (hour === 12 && minute === 0 && /noon|mid ?day|medio ?d/i.test(plain)) return true;
  const hours = [hour, hour % 12 || 12, (hour % 12) + 12].flatMap((one) => [String(one), String(one).padStart(2, '0')]);
  const minutes = String(minute).padStart(2, '0');
  // In "9:159:30" the dash between two clocks is lost.
  const glued = plain.replaceAll(';', ':').match(GLUED);
  const isGlued = hours.some((one) => glued?.includes(`${one}:${minutes}`));
  if (isGlued) return true;
  // "8:05-835" prints an hour and a minute as one number, and "10:0" prints half of a minute.
  return hours.some(
    (one) =>
      numbers.has(`${one}${minutes}`) ||
      (numbers.has(one) && (minute === 0 || numbers.has(minutes) || numbers.has(minutes[0]!))),
  );
}
