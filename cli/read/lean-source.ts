const BLOCK =
  'address|article|aside|blockquote|body|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul';
const BETWEEN = new RegExp(String.raw`(</?(?:${BLOCK})(?:\s[^<>]*)?>)\s+(?=<)`, 'gi');
/** Characters. Shorter scripts may hold what a reader asks for, such as the page's time zone. */
const SCRIPT = 5000;

/**
 * The source of a long page without what nobody reads: comments, styles, drawings, long scripts, and blanks between
 * blocks.
 */
export function leanSource(html: string): string {
  const scripted = without(html, /<script\b/gi, /<\/script\s*>/gi, (script) => {
    const opening = script.slice(0, script.indexOf('>'));
    return script.length < SCRIPT || opening.includes('ld+json');
  });
  const styled = without(without(scripted, /<style\b/gi, /<\/style\s*>/gi), /<!--/g, /-->/g);
  return without(styled, /<svg\b/gi, /<\/svg\s*>/gi)
    .replace(/"data:[^"]{200,}"/g, '""')
    .replace(BETWEEN, '$1');
}

/**
 * Cuts out everything between two marks, with the marks, except what `isKept`. What never ends goes on to the end of
 * the page.
 */
function without(html: string, open: RegExp, close: RegExp, isKept = (_part: string) => false): string {
  const parts: string[] = [];
  let at = 0;
  for (let found = open.exec(html); found; found = open.exec(html)) {
    close.lastIndex = open.lastIndex;
    const end = close.exec(html) ? close.lastIndex : html.length;
    if (!isKept(html.slice(found.index, end))) {
      parts.push(html.slice(at, found.index));
      at = end;
    }
    open.lastIndex = end;
  }
  return parts.join('') + html.slice(at);
}

/** Browsers let elements be nested this deep and no deeper. */
const DEEPEST = 512;
/** Elements that have no end tag. */
const ENDING_BY_THEMSELVES = new Set(
  'area base br col embed hr img input link meta source track wbr p li td th tr tbody thead tfoot dt dd option colgroup html head body'.split(
    ' ',
  ),
);

/** Elements whose content is plain text, never elements. */
const RAW: Readonly<Record<string, RegExp>> = {
  '<!--': /-->/g,
  script: /<\/script/gi,
  style: /<\/style/gi,
  textarea: /<\/textarea/gi,
};

/** The source of a page whose elements are nested no deeper than in a browser: parsers get slower at each level. */
export function shallowSource(html: string): string {
  const tag = /<!--|<(\/?)([a-z][^\s/<>]*)(?:[\s/][^<>]*)?>/gi;
  const parts: string[] = [];
  let [depth, at] = [0, 0];
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const [whole, slash, name = whole] = found;
    const raw = slash === '/' ? undefined : RAW[name.toLowerCase()];
    if (raw) {
      raw.lastIndex = tag.lastIndex;
      if (!raw.exec(html)) break;
      tag.lastIndex = raw.lastIndex;
    }
    if (raw || ENDING_BY_THEMSELVES.has(name.toLowerCase())) continue;
    if (slash === '') depth++;
    if (depth > DEEPEST) {
      parts.push(html.slice(at, found.index));
      at = tag.lastIndex;
    }
    if (slash !== '') depth = Math.max(depth - 1, 0);
  }
  return at === 0 ? html : parts.join('') + html.slice(at);
}
