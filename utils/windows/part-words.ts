import { withoutAccents } from '../model/text/without-accents';
import { SHARE_PARTS, SURE_LESSON_PARTS, WORK_PARTS, LESSON_PARTS, ROUTINE_PARTS } from '../words/data/part-words';
import { anyOf } from '../model/text/any-of';
import type { Segment } from '../model/window';

/*
 * Words that teachers use for the parts of a block, in notes and under titles. The first row that matches wins, so
 * narrow rows come first. Texts are lower case without accents.
 */
const PART_WORDS: readonly (readonly [Segment['kind'], RegExp])[] = [
  ['share', new RegExp(String.raw`\b${anyOf(SHARE_PARTS)}\b`)],
  ['lesson', new RegExp(String.raw`\b${anyOf(SURE_LESSON_PARTS)}\b`)],
  ['work', new RegExp(String.raw`\b${anyOf(WORK_PARTS)}\b`)],
  ['lesson', new RegExp(String.raw`\b${anyOf(LESSON_PARTS)}\b`)],
  ['routine', new RegExp(String.raw`\b${anyOf(ROUTINE_PARTS)}\b`)],
];

/** The part of a block that a few words name; null if they name none. */
export function partKind(text: string): Segment['kind'] | null {
  const plain = withoutAccents(text).toLowerCase();
  return PART_WORDS.find(([, words]) => words.test(plain))?.[0] ?? null;
}
