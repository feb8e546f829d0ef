import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Characters from which on a page is parsed the lean way. */
const LONG = 1_000_000;

/**
 * The document of a page's source; no script runs and nothing is fetched. Long pages get a leaner one: what nobody reads
 * is cut out first, and a parser is used that takes a fifth of the memory but knows broken markup less well. Both are
 * loaded when first needed.
 */
export function parsePage(html: string): Document {
  return html.length < LONG ? browserLike(html) : lean(html);
}

let parser: DOMParser | null = null;

function browserLike(html: string): Document {
  if (!parser) {
    const { JSDOM, VirtualConsole } = require('jsdom') as typeof import('jsdom');
    // One inert window for all files: style sheets are not even read.
    parser = new new JSDOM('', { virtualConsole: new VirtualConsole() }).window.DOMParser();
  }
  return parser.parseFromString(html, 'text/html');
}

const BLOCK =
  'address|article|aside|blockquote|body|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul';
const BETWEEN = new RegExp(String.raw`(</?(?:${BLOCK})(?:\s[^<>]*)?>)\s+(?=<)`, 'gi');
/** Shorter scripts may hold what a reader asks for, such as the page's time zone. */
const SCRIPT = 5000;

function lean(html: string): Document {
  const { DOMParser } = require('linkedom') as { DOMParser: new () => globalThis.DOMParser };
  const read = html
    .replace(/<script\b([^>]*)>[^]*?<\/script\s*>/gi, (script, kind: string) =>
      script.length < SCRIPT || kind.includes('ld+json') ? script : '',
    )
    .replace(/<style\b[^>]*>[^]*?<\/style\s*>|<svg\b[^>]*>[^]*?<\/svg\s*>|<!--[^]*?-->/gi, '')
    .replace(/"data:[^"]{200,}"/g, '""')
    .replace(BETWEEN, '$1');
  // It makes no body by itself.
  const whole = /<body[\s>]/i.test(read) ? read : `<!doctype html><html><head></head><body>${read}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html');
}
