import type { MessageKey } from '../../model/message';
import { drawEach } from './draw-each';
import type { Drawn } from './drawn';
import { readDrawn } from './read-drawn';
import { drawnSignature } from './drawn-signature';
import type { Page, Reader } from '../reader';
import { scheduleBeside } from './schedule-beside';
import { closestOf } from '../../page-data/real-dom';

/** A calendar library, which is the same on every page that uses it. */
export interface Library {
  readonly name: string;
  /** Selects its outermost element. */
  readonly root: string;
  viewOf(root: Element): string;
  /** The views that print when things begin and end. All others get an advice. */
  readonly readable: RegExp;
  readonly advice?: MessageKey;
  /** A page may hold several calendars, each of its own. Otherwise everything on the page is drawn at once. */
  readonly several?: boolean;
  /** Addresses that are certainly this site's. If its marks are missing there, the page has changed. */
  readonly address?: RegExp;
  /**
   * Views that are often a small list beside the main text. If the page has a schedule around one, that schedule counts
   * for more.
   */
  readonly aside?: RegExp;
  /**
   * Selects everything that is read or drawn, for the signature: headings, columns, events; never the line of the
   * present moment.
   */
  readonly signs: string;
  /** Attributes of the library whose change may change what is read. */
  readonly watched?: readonly string[];
  /** Throws PageChanged. */
  draw(page: Page, root: Element, view: string): Drawn;
}

/** Attributes that say something to people, whatever the library. */
const SPEAKING = ['aria-label', 'datetime', 'title'];

/** One calendar of a page. */
export interface FoundCalendar {
  readonly root: Element;
  readonly view: string;
}

/** A reader of calendars that are drawn alike on many pages. */
export interface DrawnReader<Found = readonly FoundCalendar[]> extends Reader<Found> {
  /** Selects the outermost elements of its calendars. */
  readonly root: string;
}

/** Makes the reader of a calendar library. If a page has several calendars, those that can be read count. */
export function drawnReader(library: Library): DrawnReader {
  const { name, root, readable, aside, signs } = library;
  const watched = [...SPEAKING, ...(library.watched ?? [])];
  return {
    name,
    root,
    watched,
    find(page) {
      const found = calendarsOf(library, page);
      const [first] = found;
      if (!first) return null;
      const can = readable.test(first.view);
      if ((!can || aside?.test(first.view)) && scheduleBeside(first.root, root)) return null;
      const advice = can ? null : (library.advice ?? 'advice_calendar_view');
      return { kind: { reader: name, view: first.view, readable: can, advice }, found };
    },
    read: (page, found) =>
      readDrawn(
        name,
        page,
        drawEach(found, (one) => library.draw(page, one.root, one.view)),
      ),
    signature: (document) => drawnSignature(document, signs, watched),
  };
}

/** The calendars of a page: those that can be read, else all. */
function calendarsOf({ root, viewOf, readable, several, address }: Library, { document, url }: Page): FoundCalendar[] {
  const all = [...document.querySelectorAll(root)].filter((one) => !closestOf(one, root));
  const roots = several ? all : all.slice(0, 1);
  if (roots.length === 0 && address?.test(url) && document.body) roots.push(document.body);
  const found = roots.map((one) => ({ root: one, view: viewOf(one) }));
  const can = found.filter(({ view }) => readable.test(view));
  return can.length > 0 ? can : found;
}
