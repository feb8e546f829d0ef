import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

const BLOCK =
  'address|article|aside|blockquote|body|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul';
const BETWEEN = new RegExp(String.raw`(</?(?:${BLOCK})(?:\s[^<>]*)?>)\s+(?=<)`, 'gi');
/** Shorter scripts may hold what a reader asks for, such as the page's time zone. */
const SCRIPT = 5000;

/**
 * The document of a long page: what nobody reads is cut out first, and a parser is used that takes a fifth of the memory
 * but knows broken markup less well.
 */
export function leanPage(html: string): Document {
  const { DOMParser } = linkedom();
  const read = html
    .replace(/<script\b([^>]*)>[^]*?<\/script\s*>/gi, (script, kind: string) =>
      script.length < SCRIPT || kind.includes('ld+json') ? script : '',
    )
    .replace(/<style\b[^>]*>[^]*?<\/style\s*>|<svg\b[^>]*>[^]*?<\/svg\s*>|<!--[^]*?-->/gi, '')
    .replace(/"data:[^"]{200,}"/g, '""')
    .replace(BETWEEN, '$1');
  // It makes no body by itself.
  const whole = /<body[\s>]/i.test(read) ? read : `<!doctype html><html><head></head><body>${read}</body></html>`;
  const document = new DOMParser().parseFromString(whole, 'text/html');
  const find = document.querySelector.bind(document);
  document.querySelector = (selector: string) => (mayHold(whole, selector) ? find(selector) : null);
  return document;
}

/** Every reader asks for its own marks; most are nowhere in the page's source, which is sooner seen there than in a tree. */
function mayHold(html: string, selectors: string): boolean {
  return selectors.split(',').some((one) => {
    if (/[:\\"']\s*[^"'\]]*[:\\]|:/.test(one)) return true;
    return (one.match(/[\w-]{3,}/g) ?? []).every((name) => html.includes(name));
  });
}

/**
 * Its nodes each keep a map for listeners, a third of their memory and of the time to make them. Nobody listens here: the
 * file that keeps them is loaded while a WeakMap keeps nothing.
 */
function linkedom(): { DOMParser: new () => globalThis.DOMParser } {
  const { WeakMap } = globalThis;
  globalThis.WeakMap = class extends WeakMap<WeakKey, unknown> {
    override set() {
      return this;
    }
  } as WeakMapConstructor;
  try {
    require(join(dirname(require.resolve('linkedom')), 'interface/event-target.js'));
  } finally {
    globalThis.WeakMap = WeakMap;
  }
  return require('linkedom') as { DOMParser: new () => globalThis.DOMParser };
}
