import type { MissingPart, MissingPartCode } from '../model/missing-part';
import type { Reading } from '../model/reading';
import type { Heard } from './heard';
import type { Grid } from '../overlay/grid';

/** All a reader may know, so that every reading can be repeated anywhere. `now` is epoch ms, `zone` an IANA name. */
export interface Page {
  readonly document: Document;
  readonly url: string;
  readonly now: number;
  readonly zone: string;
  /** Absent wherever nobody asks how the page was read. */
  readonly heard?: Heard;
}

/** Which view of which site. `readable` false: recognised, but `advice` says what to open instead. */
export interface PageKind {
  readonly reader: string;
  readonly view: string;
  readonly readable: boolean;
  /** Key of the words that say what to do; beside a readable view, what works better there. Null where nothing does. */
  readonly advice: import('../model/message').MessageKey | null;
}

/** The parts of a page a reader works on. What is found once is handed on, never searched again. */
export interface FoundPage<Found = unknown> {
  readonly kind: PageKind;
  readonly found: Found;
}

/** What a page says, and the elements it was read from, as long as the page keeps them. */
export interface PageRead {
  readonly reading: Reading;
  /** False where the page has drawn the same anew: what stands there now is to be read again. Touches no layout. */
  isThere(): boolean;
  /** Where its days and minutes, or its rows, are drawn, in px of the window. Throws PageChanged. Reads layout. */
  measure(): Grid;
}

/** One site: its parts are found, then read, then measured, each from what the step before it hands on. */
export interface Reader<Found = unknown> {
  /** The name of its folder under `utils/readers/`. */
  readonly name: string;
  /** Cheap. Null where the page is somebody else's. */
  find(page: Page): FoundPage<Found> | null;
  /** Text and attributes only, so it runs without a browser as well. Throws PageChanged where something is missing. */
  read(page: Page, found: Found): PageRead;
  /** Cheap; another text as soon as the page would be read or drawn differently. Touches no layout. */
  signature(document: Document): string;
  /** Attributes that say another thing when they change, besides `style` and `hidden`. */
  readonly watched: readonly string[];
  /** The address of the same days in a week's view; absent where the site has none. */
  weekAddress?(address: string): string | null;
}

/** The page is the site's, but not as we know it: nothing may be drawn from it. */
export class PageChanged extends Error {
  override readonly name = 'PageChanged';
  readonly missing: MissingPart;
  /** @param mark the selector or attribute it was looked for by, for a bug report. */
  constructor(part: MissingPartCode, mark: string | null = null) {
    super(`${part} ${mark ?? ''}`.trim());
    this.missing = { part, mark };
  }
}

/**
 * What an error says is missing. A PageChanged is told by its name: a family of readers comes in a script of its own, whose
 * class is another. Of any other error only the name is told: its message may hold words of the page.
 */
export function missingIn(error: unknown): MissingPart {
  if (!(error instanceof Error)) return { part: 'unforeseen', mark: null };
  if (error.name === 'PageChanged') return (error as PageChanged).missing;
  return { part: 'unforeseen', mark: error.name };
}
