import { ask, ofNode } from '../page-data/real-dom';

const TAGS = new Set(['s', 'del', 'strike']);
const STYLE = /line-through/i;

/** Does an element strike through what is inside it? By its tag, its own style, or a rule of the page's style sheets. */
export function strikes(element: Element): boolean {
  if (TAGS.has(ofNode(element, 'localName'))) return true;
  if (!ask(element, 'hasAttributes')) return false;
  const style = ask(element, 'getAttribute', 'style');
  if (style !== null && STYLE.test(style)) return true;
  return rulesOf(ofNode(element, 'ownerDocument')).some((selector) => ask(element, 'matches', selector));
}

const known = new WeakMap<Document, readonly string[]>();
/** At most this many rules that strike through are kept; no real page has so many. */
const MOST_RULES = 50;

/** The selectors that strike through. A page is asked once: style sheets that come later are not read. */
function rulesOf(document: Document): readonly string[] {
  let found = known.get(document);
  if (!found) known.set(document, (found = selectorsIn(document).slice(0, MOST_RULES)));
  return found;
}

/** A rule is looked for in at most this many characters before the words that strike through. */
const LONGEST_RULE_CHARS = 2_000;

/** Looks only around the words that strike through: a calendar's style sheets are long, and few of their rules do. */
function* strikingSelectors(css: string): Generator<string> {
  for (const { index } of css.matchAll(/line-through/gi)) {
    const before = css.slice(Math.max(0, index - LONGEST_RULE_CHARS), index);
    const open = before.lastIndexOf('{');
    if (open < 0 || before.includes('}', open)) continue;
    const selectors = before.slice(0, open);
    yield selectors.slice(Math.max(selectors.lastIndexOf('}'), selectors.lastIndexOf('{')) + 1);
  }
}

function selectorsIn(document: Document): string[] {
  const own = [...document.querySelectorAll('style')].flatMap(({ textContent }) => [
    ...strikingSelectors((textContent ?? '').slice(0, 200_000)),
  ]);
  const linked = [...(document.styleSheets ?? [])].flatMap(linkedSelectors);
  // Rules that hold only under the mouse, and rules this document cannot be asked about, are left out.
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

/** The style sheet of another site cannot be read. */
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
