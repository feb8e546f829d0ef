import type { IsoDate, Minutes } from '../model/block';
import { DAY_NAMES, MOVED, OTHER_TIMES, TO } from './data/moved-words';

/** Where a title stands: what is moved to there takes place. */
export interface Place {
  /** Null where the day is not known. */
  readonly date: IsoDate | null;
  /** Null for a whole day, which no clock moves. */
  readonly start: Minutes | null;
}

const MOVE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${MOVED.join('|')})\\s*(?:${TO.join('|')})\\s+`, 'u');
const CLOCK =
  /^(?:la |las |el )?(\d{1,2})(?:[:.h](\d\d))?(?: ?([ap])\.?m\.?| ?h| ?uhr)?(?![\p{L}\p{N}/:]|(?:st|nd|rd|th)\b| floor)/u;
const DATE = /^(\d{1,2})\/(\d{1,2})(?!\d)/;
const DAYS = DAY_NAMES.map((names) => new RegExp(`^(?:${names})(?!\\p{L})`, 'u'));
const OTHER = new RegExp(`^(?:${OTHER_TIMES.join('|')})`, 'u');

/**
 * "Math moved to 1:00", "PE rescheduled to Friday": what stood before those words, where the time they name is another
 * than the title's own. Null where nothing is moved, or to another place only ("moved to gym").
 * @param plain small letters, no accents.
 */
export function movedAway(plain: string, place: Place): string | null {
  const found = MOVE.exec(plain);
  if (!found) return null;
  const to = plain.slice(found.index + found[0].length);
  return isElsewhen(to, place) ? plain.slice(0, found.index).trim() : null;
}

function isElsewhen(to: string, { start, date }: Place): boolean {
  const at = date === null ? null : new Date(`${date}T00:00Z`);
  const said = DATE.exec(to);
  if (said) return at === null || Number(said[1]) !== at.getUTCMonth() + 1 || Number(said[2]) !== at.getUTCDate();
  const named = DAYS.findIndex((names) => names.test(to));
  if (named >= 0) return at === null || named !== (at.getUTCDay() + 6) % 7;
  const clock = CLOCK.exec(to);
  if (!clock) return OTHER.test(to);
  const [hour, minute] = [Number(clock[1]), Number(clock[2] ?? 0)];
  // A bare number past noon is a room: "moved to 204", "moved to 14".
  if (hour > 24 || (hour > 12 && clock[2] === undefined) || start === null) return false;
  return (hour % 12) * 60 + minute !== start % 720;
}
