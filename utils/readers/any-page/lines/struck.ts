import { oneLine } from '../../../model/text/one-line';
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
  const all = [...runs, ...typedIn(text)];
  if (all.length === 0) return text;
  const struck = all.map(([from, to]) => text.slice(from, to)).join(' ');
  const left = leftOf(text, all);
  const plain = oneLine(text.replaceAll('~~', ''));
  if (!hasWords(struck)) return LOOKS_LIKE_CLOCK.test(left) ? left.trim() : plain;
  if (!hasWords(left)) return `${plain}${STRUCK}`;
  const time =
    LOOKS_LIKE_CLOCK.test(struck) && !LOOKS_LIKE_CLOCK.test(left)
      ? (TIME_AT_HEAD.exec(struck.replaceAll('~~', ''))?.[0] ?? '')
      : '';
  return oneLine(`${time} ${left}`);
}

/** Is all that a line says struck through, be it only a time? */
export function isAllStruck(text: string, runs: readonly StruckRun[]): boolean {
  const all = [...runs, ...typedIn(text)];
  return all.length > 0 && !/[\p{L}\d]/u.test(leftOf(text, all));
}

function typedIn(text: string): StruckRun[] {
  if (!text.includes('~~')) return [];
  return [...text.matchAll(TYPED)].map(({ index, 0: said }) => [index, index + said.length]);
}

function leftOf(text: string, runs: readonly StruckRun[]): string {
  return runs.toReversed().reduce((rest, [from, to]) => `${rest.slice(0, from)} ${rest.slice(to)}`, text);
}

const hasWords = (text: string) => WORDS.test(text.replace(CLOCKS, ''));
