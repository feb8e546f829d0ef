import { BETWEEN_CELLS } from '../model/text/between-cells';
import { anyOf } from '../model/text/any-of';
import { glance } from '../classify/glance';
import { scan } from '../classify/scan';
import type { Block } from '../model/block';
import type { Activity } from '../model/vocabulary';
import { rememberedByText } from '../words/remembered-by-text';
import { calledOff, type CalledOffReason } from '../words/lists/called-off';
import type { TitlePlace } from '../words/lists/moved-away';
import { ABSENCES, NEVER_TAUGHT, ONLY_TODAY } from '../words/data/no-lesson-words';
import { closesAs, notHeldIn } from '../words/lists/closing';
import { closingIn } from '../schedule-text/closed/closing-in';
import { isOf } from '../schedule-text/closed/is-of';
import { weekdayOf } from '../time/date/dates';

/** The block, marked where its words say that it does not take place. */
export function withCalledOff<B extends Block>(block: B): B {
  return !block.calledOff && isOff(block) ? { ...block, calledOff: true } : block;
}

function isOff(whole: Block): boolean {
  const block = whole.date === null ? { ...whole, note: undatedNote(whole.note) } : whole;
  const { date, start, allDay, location, note } = block;
  const place = { date, start: allDay ? null : start };
  // A place, or a cell of the first line, that is nothing but the word, or begins with it: "Room 14 / CANCELED".
  const cells = note?.split('\n')[0]!.split(BETWEEN_CELLS) ?? [];
  const beside = [location, ...cells].some(
    (text) => text && (isOffThen(text, block) ?? (isThen(text, block) && saysOff(text, place))),
  );
  return beside || (!allDay && saysClosed(block)) || calledOff(block.title, place) !== null || saysNone(block.title);
}

/** "Cancelled 12/7 only" beside a lesson of every week is about one day: it never calls all of them off. */
const undatedNote = (note: string | null) =>
  note
    ?.split('\n')
    .map((line) =>
      line
        .split(BETWEEN_CELLS)
        .filter((cell) => !isOneDate(cell))
        .join(BETWEEN_CELLS),
    )
    .join('\n') ?? null;

/** "Until 12/7" is a stretch of days that may hold now. */
const STRETCH = /\b(?:until|till?|thru|through|since|starting|from|as of)\b/i;
const DATE =
  /(?<![\d:/])(?:1[0-2]|0?[1-9])\/(?:[12]\d|3[01]|0?[1-9])(?![\d:])|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b/i;
const isOneDate = (text: string) => DATE.test(text) && !STRETCH.test(text);

/**
 * Behind a title, "Math (school closed)", "Science: no science today": a part by itself that speaks of the school or of this
 * lesson. "Phonics (closed syllables)" and "Math – gym closed" are taught.
 */
function saysClosed(block: Block): boolean {
  const { title, note } = block;
  if (CROSSED_OUT.test(title)) return true;
  const [head = '', ...behind] = partsOf(title);
  // "Library closed"
  if (behind.length === 0 && PLACE_CLOSED.test(head)) return true;
  if (closesAs(title) !== null || (closesAs(head) === 'all' && !NAMES_A_DAY.test(title))) return true;
  // What is read aloud may be called so.
  if (glance(head) === 'read-aloud') return false;
  const notes = (note?.split('\n') ?? []).flatMap((line) => line.split(BETWEEN_CELLS));
  // "Canceled: PE" is about PE.
  if (notes.some((text) => /^\W*(?:x|n\/a)\W*$/i.test(text))) return true;
  const first = notes.flatMap((text) =>
    isThen(text, block) && !/^[^:]{1,20}:/.test(text) ? saidFirst(partsOf(text)) : [],
  );
  return [...behind, ...first].some((part) => closes(part, head));
}

/** "out – no classes": behind a word or two, which say why. */
const saidFirst = (parts: readonly string[]) =>
  parts.slice(0, /^\s*\p{Ll}\S*(?:\s\p{Ll}\S*)?\s*$/u.test((parts[0] ?? '').toLowerCase()) ? 2 : 1);

function closes(part: string, head: string): boolean {
  const [clause = ''] = part.split(/[,;]/);
  if (closesAs(part) !== null || (/\S\s\S/.test(clause) && closesAs(clause) !== null)) return true;
  const what = notHeldIn(clause);
  return what !== null && isOf(what, head);
}

/** "Thu cancelled" is about Thursday, whatever lesson it stands at. */
function isThen(text: string, { days, date }: Block): boolean {
  const said = closingIn(text)?.days ?? null;
  const own = date === null ? days : [weekdayOf(date)];
  return said === null || (own?.some((day) => said.includes(day)) ?? false);
}

/** "Thu cancelled" where the lesson is on Thursday; null where the words name no day on which this lesson is. */
function isOffThen(text: string, block: Block): true | null {
  const closing = closingIn(text);
  const own = block.date === null ? block.days : [weekdayOf(block.date)];
  if (!closing?.days || !own?.every((day) => closing.days!.includes(day))) return null;
  return closing.what === null || isOf(closing.what, block.title) ? true : null;
}

/** "XX Writing XX", "Math (X)", "Math N/A": crossed out in a plan, as people type it. */
const CROSSED_OUT = /^\W*x{2,}\s.+\sx{2,}\W*$|\S\s*[([]\s*(?:x|n\/a)\s*[)\]]\W*$|\p{L}[\s–-]+n\/a$/iu;
const PLACE_CLOSED = /^(?:the )?\p{L}+(?: \p{L}+)? (?:is |are )?(?:closed|cerrad[oa]|geschlossen|ferm[ée]e?)[.!]*$/iu;
const NAMES_A_DAY = /\d/;
const partsOf = (text: string) => text.slice(0, LONGEST_TITLE_CHARS).split(PARTS).filter(hasLetters);
const hasLetters = (text: string) => /\p{L}/u.test(text);
const PARTS = /[()[\]\n]|\s[-–—]+\s|[–—:.]\s/;

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
