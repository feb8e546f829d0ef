import type { MessageKey } from '../../model/message';
import type { Grid } from '../../overlay/grid';
import { drawEach } from './draw-each';
import type { Drawn } from './drawn';
import { drawnGrid } from './drawn-grid';
import { readingOf } from './drawn-reading';
import { drawnSignature } from './drawn-signature';
import type { Page, Reader } from '../reader';
import { scheduleBeside } from './schedule-beside';

/** A calendar library: the same on whatever page it is put. */
export interface Library {
  readonly name: string;
  /** Its outermost element. */
  readonly root: string;
  viewOf(root: Element): string;
  /** The views that print when things begin and end; for all others there is an advice. */
  readonly readable: RegExp;
  readonly advice?: MessageKey;
  /** A page may hold several, each a calendar of its own; else all that a page holds is drawn at once. */
  readonly several?: boolean;
  /** Addresses that are this site's even where its marks are gone: its page has changed then. */
  readonly address?: RegExp;
  /** Views that are often a small list beside what the page is about: a schedule around one counts for more. */
  readonly aside?: RegExp;
  /** All that is read or drawn, for the signature: headings, columns, events; never a line for now. */
  readonly signs: string;
  /** Throws PageChanged. */
  draw(page: Page, root: Element, view: string): Drawn;
}

/** What the registry needs of a site. */
export interface DrawnReader {
  readonly name: string;
  /** Its calendars' outermost elements. */
  readonly root: string;
  readonly reader: Reader;
  findGrid(document: Document): Grid;
  signature(document: Document): string;
}

/** The reader of a calendar library, and what draws on it. Of several calendars those that can be read count. */
export function drawnReader(library: Library): DrawnReader {
  const { name, root: selector, viewOf, readable, advice, several, address, aside, signs, draw } = library;
  const rootsOf = ({ document, url }: Page): Element[] => {
    const all = [...document.querySelectorAll(selector)].filter((one) => !one.parentElement?.closest(selector));
    const roots = several ? all : all.slice(0, 1);
    if (roots.length === 0 && address?.test(url) && document.body) roots.push(document.body);
    const can = roots.filter((root) => readable.test(viewOf(root)));
    return can.length > 0 ? can : roots;
  };
  const reader: Reader = {
    name,
    detect(page) {
      const [root] = rootsOf(page);
      if (!root) return null;
      const view = viewOf(root);
      const can = readable.test(view);
      if ((!can || aside?.test(view)) && scheduleBeside(root, selector)) return null;
      return { reader: name, view, readable: can, advice: can ? null : (advice ?? 'advice_calendar_view') };
    },
    read(page) {
      const all = drawEach(rootsOf(page), (root) => draw(page, root, viewOf(root)));
      return readingOf(name, page, all);
    },
  };
  return {
    name,
    root: selector,
    reader,
    findGrid: drawnGrid,
    signature: (document) => drawnSignature(document, signs),
  };
}
