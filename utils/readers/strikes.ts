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
/** Rules that strike through, at most; no real page has as many. */
const MOST_RULES = 50;

/** The selectors that strike through, asked of a page once: sheets that come later are not looked into. */
function rulesOf(document: Document): readonly string[] {
  let found = known.get(document);
  if (!found) known.set(document, (found = selectorsIn(document).slice(0, MOST_RULES)));
  return found;
}

/** Characters of a rule, its selectors with it, before what strikes through. */
const LONGEST_RULE_CHARS = 2_000;

/** Looks around each word that strikes through: a calendar's style sheets are long, and few of their rules do. */
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
