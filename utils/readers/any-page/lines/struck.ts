/*
 * Text that a page strikes through. A line of nothing else keeps its words, with a sign behind them that makes its block
 * one that was called off; in a line that says more, struck words were replaced by what stands beside them.
 */

/** Of a character nobody types: behind struck words until their block is made. */
export const STRUCK = '\ue336';

const TAGS = new Set(['s', 'del', 'strike']);
const STYLE = /line-through/i;

/** Does an element strike through what is inside it? By its tag, its own style, or a rule of the page's style sheets. */
export function strikes(element: Element): boolean {
  if (TAGS.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  const style = element.getAttribute('style');
  if (style !== null && STYLE.test(style)) return true;
  return rulesOf(element.ownerDocument).some((selector) => element.matches(selector));
}

const known = new WeakMap<Document, readonly string[]>();
/** More rules than any page strikes with. */
const MOST = 50;

/** The selectors that strike through, asked of a page once a reading. */
function rulesOf(document: Document): readonly string[] {
  let found = known.get(document);
  if (!found) known.set(document, (found = selectorsIn(document).slice(0, MOST)));
  return found;
}

const RULE = /([^{}]{1,200})\{[^{}]{0,2000}?line-through/gi;

function selectorsIn(document: Document): string[] {
  const own = [...document.querySelectorAll('style')].flatMap(({ textContent }) =>
    [...(textContent ?? '').slice(0, 200_000).matchAll(RULE)].map(([, selector]) => selector!),
  );
  const linked = [...(document.styleSheets ?? [])].flatMap(linkedSelectors);
  // What holds only while a mouse is over it, or of things this document cannot be asked about.
  return [...new Set([...own, ...linked].map((one) => one.trim()))].filter((one) => {
    if (one === '' || /:(?:hover|focus|active|visited|checked|before|after|:)/.test(one)) return false;
    try {
      document.createElement('i').matches(one);
      return true;
    } catch {
      return false;
    }
  });
}

/** A sheet of another site is not to be read. */
function linkedSelectors(sheet: CSSStyleSheet): string[] {
  try {
    if (!sheet.href) return [];
    return [...sheet.cssRules].flatMap((rule) => {
      const { selectorText, style } = rule as CSSStyleRule;
      return selectorText && STYLE.test(style?.textDecoration ?? '') ? [selectorText] : [];
    });
  } catch {
    return [];
  }
}

/** Where in a line struck text stands. */
export type Run = readonly [from: number, to: number];

const TYPED = /~~([^~]+)~~/g;
const WORDS = /\p{L}{2,}/u;
const CLOCKS = /\b(?:[ap]\.?m|noon)\b/gi;
const CLOCK = /\d\s?[:.h]\s?\d\d|\d\s?[ap]\.?m/i;
/** A time at the head of a struck row, which still says when the other begins. */
const HEAD = /^[\s\d:.,|–—-]*(?:[ap]\.?m\.?[\s–—-]*[\d:.\s]*(?:[ap]\.?m\.?)?)?/i;

/** A line without what was struck out of it, or with the sign behind it where that is all of it. */
export function withoutStruck(text: string, runs: readonly Run[]): string {
  const typed = text.includes('~~')
    ? [...text.matchAll(TYPED)].map((found): Run => [found.index, found.index + found[0].length])
    : [];
  const all = [...runs, ...typed];
  if (all.length === 0) return text;
  const struck = all.map(([from, to]) => text.slice(from, to)).join(' ');
  const left = all.toReversed().reduce((rest, [from, to]) => `${rest.slice(0, from)} ${rest.slice(to)}`, text);
  const plain = text.replaceAll('~~', '').replace(/\s+/g, ' ').trim();
  if (!hasWords(struck)) return hasWords(left) && CLOCK.test(left) ? left.trim() : plain;
  if (!hasWords(left)) return `${plain}${STRUCK}`;
  const time = CLOCK.test(struck) && !CLOCK.test(left) ? (HEAD.exec(struck.replaceAll('~~', ''))?.[0] ?? '') : '';
  return `${time} ${left}`.replace(/\s+/g, ' ').trim();
}

const hasWords = (text: string) => WORDS.test(text.replace(CLOCKS, ''));
