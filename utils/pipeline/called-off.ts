import { anyOf } from '../model/text/any-of';
import { glance } from '../classify/glance';
import { scan } from '../classify/scan';
import type { Block } from '../model/block';
import type { Activity } from '../model/vocabulary';
import { rememberedByText } from '../words/remembered-by-text';
import { calledOff } from '../words/lists/called-off';
import { ABSENCES, NEVER_TAUGHT, ONLY_TODAY } from './data/no-lesson-words';

/** The block, marked where its words say that it does not take place. */
export function withCalledOff<B extends Block>(block: B): B {
  const { date, start, allDay, location, note } = block;
  if (block.calledOff) return block;
  const place = { date, start: allDay ? null : start };
  const says = (text: string) => calledOff(text, place) !== null;
  const saysOff = (text: string) => calledOff(text, place)?.named === false && isShort(text);
  // A place or a first line that is nothing but the word, or begins with it: "Room 14 / CANCELED".
  const beside = [location, note?.split('\n')[0]].some(
    (text) => text && (saysOff(text) || beginsOff(text.slice(0, LONGEST_TITLE_CHARS), saysOff)),
  );
  return says(block.title) || beside || saysNone(block.title) ? { ...block, calledOff: true } : block;
}

/** "CANCELED (assembly in gym)", "canceled – see you Thursday": the reason follows. "Canceled: PE" is about PE. */
function beginsOff(text: string, saysOff: (text: string) => boolean): boolean {
  const gap = GAP.exec(text);
  if (!gap || !saysOff(text.slice(0, gap.index).trim())) return false;
  const reason = text.slice(gap.index + 1);
  return gap[0] !== ':' || !namesLesson(reason) || REASONS.includes(glance(reason));
}

const GAP = /[([,;:.–—]|\s-\s/;

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
