import { CLASS_WORDS } from '../../words/data/class-words';
import { anyOf } from '../../model/text/any-of';

/*
 * Rows told in a sentence: "We do number skills with the whole class on the rug every single day." What they do is the
 * title, and where, how and with whom is a note.
 */

const WHO = anyOf(CLASS_WORDS);
/** Verbs that do not tell what the class does: "We ask that …", "We are closed", "Students must …". */
const NOT_DONE = String.raw`(?! (?:ask|are (?:closed|open|located|asking)|will be (?:closed|open)|must|should|need to|may not|cannot|hope|encourage|recommend))`;
const TOLD = new RegExp(String.raw`^${WHO}${NOT_DONE} \p{L}`, 'iu');
/** Words that begin the rest of such a sentence, behind at least four words of it. */
const REST =
  /^(\S+(?: \S+){3,9}?),? (?=(?:and|with|on|in|at|for|from|while|where|when|as|until|during|before|after|because|so|to|using|by|every|each|then)\s)/iu;

/** Does it tell what the class does? */
export function isTold(text: string): boolean {
  return TOLD.test(text);
}

const AT_A_TIME = new RegExp(
  String.raw`^\W*at\s[\d:]{3,5}\s?(?:[ap]\.?m\.?)?,?\s${WHO}${NOT_DONE}(?! (?:will|can|may)) \p{L}`,
  'iu',
);

/** "At 9:00 we write in our journals.", but not "At 7:40 students will be let into the hall". */
export function isDoneAt(line: string): boolean {
  return AT_A_TIME.test(line.slice(0, 120));
}

/** What is done, and the rest of the sentence; the rest is empty where the sentence does not fall in two. */
export function doneIn(text: string): { done: string; rest: string } {
  const done = REST.exec(text)?.[1] ?? text;
  return { done, rest: text.slice(done.length).replace(/^,?\s+/, '') };
}
