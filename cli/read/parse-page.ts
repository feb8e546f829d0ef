import { createRequire } from 'node:module';
import { leanPage } from './lean-page';
import { shallowSource } from './lean-source';

const require = createRequire(import.meta.url);

/** From this many characters on, a page is parsed the lean way. */
const LEAN_FROM_CHARS = 1_000_000;

/**
 * The document of a page's source. No script runs and nothing is fetched. Parsers are loaded when they are first
 * needed.
 */
export function parsePage(html: string): Document {
  const source = shallowSource(html);
  return html.length < LEAN_FROM_CHARS ? browserLike(source) : leanPage(source);
}

let parser: DOMParser | null = null;

function browserLike(html: string): Document {
  if (!parser) {
    const { JSDOM, VirtualConsole } = require('jsdom') as typeof import('jsdom');
    // There is one inert window for all files: not even style sheets are read.
    parser = new new JSDOM('', { virtualConsole: new VirtualConsole() }).window.DOMParser();
  }
  return parser.parseFromString(html, 'text/html');
}
