import { oneLine } from '../../../model/one-line';
/*
 * Text that a page strikes through. A line of nothing else keeps its words, with a sign behind them that makes its block
 * one that was called off; in a line that says more, struck words were replaced by what stands beside them.
 */

/** The mark behind struck words until their block is made: a character that nobody types. */
export const STRUCK = '\ue336';

/** The stretch of a line that is struck through. */
export type StruckRun = readonly [from: number, to: number];

const TYPED = /~~([^~]+)~~/g;
const WORDS = /\p{L}{2,}/u;
const CLOCKS = /\b(?:[ap]\.?m|noon)\b/gi;
const LOOKS_LIKE_CLOCK = /\d\s?[:.h]\s?\d\d|\d\s?[ap]\.?m/i;
/** A time at the head of a struck row, which still says when the other begins. */
const TIME_AT_HEAD = /^[\s\d:.,|–—-]*(?:[ap]\.?m\.?[\s–—-]*[\d:.\s]*(?:[ap]\.?m\.?)?)?/i;

/** A line without what was struck out of it, or with the sign behind it where that is all of it. */
export function withoutStruck(text: string, runs: readonly StruckRun[]): string {
  const typed = text.includes('~~')
    ? [...text.matchAll(TYPED)].map((found): StruckRun => [found.index, found.index + found[0].length])
    : [];
  const all = [...runs, ...typed];
  if (all.length === 0) return text;
  const struck = all.map(([from, to]) => text.slice(from, to)).join(' ');
  const left = all.toReversed().reduce((rest, [from, to]) => `${rest.slice(0, from)} ${rest.slice(to)}`, text);
  const plain = oneLine(text.replaceAll('~~', ''));
  if (!hasWords(struck)) return hasWords(left) && LOOKS_LIKE_CLOCK.test(left) ? left.trim() : plain;
  if (!hasWords(left)) return `${plain}${STRUCK}`;
  const time =
    LOOKS_LIKE_CLOCK.test(struck) && !LOOKS_LIKE_CLOCK.test(left)
      ? (TIME_AT_HEAD.exec(struck.replaceAll('~~', ''))?.[0] ?? '')
      : '';
  return oneLine(`${time} ${left}`);
}

const hasWords = (text: string) => WORDS.test(text.replace(CLOCKS, ''));
