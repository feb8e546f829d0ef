import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { leanSource } from './lean-source';
import { documentPosition, treeWalker } from './lean-walk';

const require = createRequire(import.meta.url);

interface LinkeDom {
  readonly DOMParser: new () => DOMParser;
  readonly Node: { readonly prototype: Node };
}

/**
 * The document of a long page. What nobody reads is cut out first, and the parser is one that takes a fifth of the
 * memory but is less good with broken markup.
 */
export function leanPage(html: string): Document {
  const { DOMParser, Node } = linkedom();
  const read = leanSource(html);
  // The lean parser makes no body by itself.
  const whole = /<body[\s>]/i.test(read) ? read : `<!doctype html><html><head></head><body>${read}</body></html>`;
  const document = new DOMParser().parseFromString(whole, 'text/html');
  Node.prototype.compareDocumentPosition = function (this: Node, other: Node) {
    return documentPosition(this, other);
  };
  document.createTreeWalker = treeWalker as unknown as Document['createTreeWalker'];
  const find = document.querySelector.bind(document);
  document.querySelector = (selector: string) => (mayHold(whole, selector) ? find(selector) : null);
  return document;
}

/**
 * Could the page hold one of these selectors? Every reader asks for its own marks, and most are nowhere in the page's
 * source: that is found faster in the source than in a tree.
 */
function mayHold(html: string, selectors: string): boolean {
  return selectors
    .split(',')
    .some((one) => /[:\\]/.test(one) || (one.match(/[\w-]{3,}/g) ?? []).every((name) => html.includes(name)));
}

/**
 * Each of linkedom's nodes keeps a map for listeners, which is a third of its memory and of the time to make it. Nobody
 * listens here, so the file that keeps these maps is loaded while a WeakMap keeps nothing.
 */
function linkedom(): LinkeDom {
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
  return require('linkedom') as LinkeDom;
}
