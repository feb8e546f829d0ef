import { withoutAccents } from '../../model/text/without-accents';

/*
 * Is a lesson the one that a closing names? "Writing" is Writers Workshop as well; "the math homework" is no lesson.
 */

/** Words that many lessons' names have, or that say nothing of which it is. */
const WEAK = new Set(
  'the our a an all class classes lesson lessons time block period session sessions workshop group groups today and special'.split(
    ' ',
  ),
);
const ENDS = /(?<=\p{L}{3})(?:'s|s'|ings?|ers?'?|ematics|s)$/u;

/** @param what as `closingIn` gives it: one lesson, or several. */
export function isOf(what: string, title: string): boolean {
  const own = new Set(stems(title));
  return what.split(/\s*(?:,|&|\+|\/|;|\b(?:and|or|nor|y|und|et|e)\b)\s*/).some((one) => {
    const said = stems(one);
    return said.length > 0 && said.every((stem) => own.has(stem));
  });
}

function stems(text: string): string[] {
  const words =
    withoutAccents(text)
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  const strong = words.filter((word) => !WEAK.has(word));
  return (strong.length > 0 ? strong : words).map((word) => word.replace(ENDS, ''));
}
