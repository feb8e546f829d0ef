import { BETWEEN_CELLS } from '../model/text/between-cells';
import { anyOf } from '../model/text/any-of';
import { glance } from '../classify/glance';
import { scan } from '../classify/scan';
import type { Block } from '../model/block';
import type { Activity } from '../model/vocabulary';
import { rememberedByText } from '../words/remembered-by-text';
import { NO_SCHOOL } from '../words/data/no-school-words';
import { calledOff, type CalledOffReason } from '../words/lists/called-off';
import type { TitlePlace } from '../words/lists/moved-away';
import { ABSENCES, NEVER_TAUGHT, ONLY_TODAY } from './data/no-lesson-words';

/** The block, marked where its words say that it does not take place. */
export function withCalledOff<B extends Block>(block: B): B {
  const { date, start, allDay, location, note } = block;
  if (block.calledOff) return block;
  const place = { date, start: allDay ? null : start };
  // A place, or a cell of the first line, that is nothing but the word, or begins with it: "Room 14 / CANCELED".
  const cells = note?.split('\n')[0]!.split(BETWEEN_CELLS) ?? [];
  const beside = [location, ...cells].some((text) => text && saysOff(text, place));
  const closed = !allDay && [partsOf(block.title).slice(1), partsOf(note ?? '').slice(0, 1)].some(saysClosed);
  const off = beside || closed || calledOff(block.title, place) !== null || saysNone(block.title);
  return off ? { ...block, calledOff: true } : block;
}

/** Behind a title, "Math (school closed)", "INSET – no school": a part by itself. "Phonics (closed syllables)" is taught. */
const saysClosed = (parts: readonly string[]) => parts.some((part) => CLOSED.test(part.trim()));
const partsOf = (text: string) => text.slice(0, LONGEST_TITLE_CHARS).split(PARTS).filter(hasLetters);
const hasLetters = (text: string) => /\p{L}/u.test(text);
const PARTS = /[()[\]\n]|\s[-–—]+\s|[–—:.]\s/;
const CLOSED = new RegExp(`^${anyOf(NO_SCHOOL)}(?: (?:today|all day|this week|hoy))?[.!]*$`, 'i');

/** Beside a title a word that names nothing is about the lesson it stands at, and so is one with its reason. */
function saysOff(text: string, place: TitlePlace): boolean {
  const off = calledOff(text, place);
  if (off === null) return false;
  return (!off.named && isShort(text)) || (off.reason !== null && isShort(off.reason.word) && isReason(off.reason));
}

/** "CANCELED (assembly in gym)", "canceled – see you Thursday". "Canceled: PE" is about PE. */
function isReason({ behind }: CalledOffReason): boolean {
  const mark = MARK.exec(behind)?.[0];
  if (mark === undefined) return false;
  const reason = behind.slice(mark.length);
  return !/[:|*•]/.test(mark) || !namesLesson(reason) || REASONS.includes(glance(reason));
}

const MARK = /^(?:[([,;:.–—|*•]|-\s)/;

const isShort = (text: string) => text.trim().split(/\s+/).length <= SHORT_TITLE_WORDS;
/** Words of "Canceled due to the fire drill today". */
const SHORT_TITLE_WORDS = 7;

const ABSENCE_FIRST = new RegExp(`^${anyOf(ABSENCES)}\\s+(.+?)[\\s.!]*$`, 'i');
const TODAY = new RegExp(`[\\s,(–-]+${anyOf(ONLY_TODAY)}\\)?(?!\\p{L}).*$`, 'iu');
/** What follows is the reason: "No Writing – early release". */
const REASON = /(?:\s+[-–—(→]|[,;:(]|\.\s).*$/u;
const NEVER = `(?<!\\p{L})${anyOf(NEVER_TAUGHT)}`;
/** "No homework", "No math homework today". */
const OTHER = new RegExp(`^${NEVER}(?!\\p{L})|${NEVER}$`, 'iu');

/**
 * "NO Writers Workshop", "No Koala Time today", "Sin música hoy": what is not, is a lesson's name and nothing else, or
 * only today. "No Place Like Home" is a book, "No homework today" good news.
 */
const saysNone = rememberedByText((title: string): boolean => {
  const none = ABSENCE_FIRST.exec(title.slice(0, LONGEST_TITLE_CHARS).trim())?.[1];
  if (none === undefined) return false;
  const bare = none.replace(TODAY, '');
  if (OTHER.test(bare.replace(REASON, ''))) return false;
  return bare !== none || namesLesson(bare) || namesLesson(bare.replace(REASON, ''));
});

const LONGEST_TITLE_CHARS = 300;
/** What a lesson gives way to. */
const REASONS: readonly (Activity | null)[] = ['assembly', 'assessment'];
const NO_LESSONS: readonly (Activity | null)[] = [null, 'other', 'homework-study', 'prep', 'non-instruction'];

function namesLesson(text: string): boolean {
  const parts = scan(text);
  return parts.length > 0 && parts.every(({ unknown }) => unknown === 0) && !NO_LESSONS.includes(glance(text));
}
