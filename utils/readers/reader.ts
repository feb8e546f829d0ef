import type { MissingPart, MissingPartCode } from '../model/missing-part';
import type { Reading } from '../model/reading';
import type { Heard } from './heard';
import type { Grid } from '../overlay/grid';

/**
 * Everything a reader may know, so that every reading can be repeated anywhere. `now` is epoch ms, `zone` an IANA name.
 */
export interface Page {
  readonly document: Document;
  readonly url: string;
  readonly now: number;
  readonly zone: string;
  /** Absent wherever nobody asks how the page was read. */
  readonly heard?: Heard;
}

/**
 * Which view of which site it is. If `readable` is false it is recognised but not read, and `advice` says what to open
 * instead.
 */
export interface PageKind {
  readonly reader: string;
  readonly view: string;
  readonly readable: boolean;
  /**
   * Key of the words that say what to do. Beside a readable view they say what works better there. Null if there is
   * nothing to say.
   */
  readonly advice: import('../model/message').MessageKey | null;
}

/** The parts of a page that a reader works on. They are found once and handed on, never searched for again. */
export interface FoundPage<Found = unknown> {
  readonly kind: PageKind;
  readonly found: Found;
}

/** What a page says, and the elements it was read from, as long as the page keeps them. */
export interface PageRead {
  readonly reading: Reading;
  /** False as soon as the page has drawn the same content anew: then it has to be read again. Touches no layout. */
  isThere(): boolean;
  /** Where its days and minutes, or its rows, are drawn, in px of the window. Throws PageChanged. Reads layout. */
  measure(): Grid;
}

/** What a page prints, as data that is read elsewhere, and the elements it was copied from. */
export interface PageCopied<Copy = unknown> {
  readonly copy: Copy;
  /** What it shows, as far as that is known before it is read. */
  readonly days: Pick<Reading, 'view' | 'shown'>;
  /** As for a page that is read. */
  isThere(): boolean;
  /** As for a page that is read. @param chips by timetable and block, which chip of the copy it is. */
  measure(reading: Reading, chips: readonly (readonly number[])[]): Grid;
}

/** One site: its parts are found, then read, then measured. Each step works with what the step before hands on. */
export interface Reader<Found = unknown> {
  /** The name of its folder under `utils/readers/`. */
  readonly name: string;
  /** Cheap. Null if the page is somebody else's. */
  find(page: Page): FoundPage<Found> | null;
  /**
   * Uses text and attributes only, so it runs without a browser as well. Throws PageChanged if something is missing.
   */
  read(page: Page, found: Found): PageRead;
  /** Cheap: a text that changes as soon as the page would be read or drawn differently. Touches no layout. */
  signature(document: Document): string;
  /** Attributes whose change may change what is read, besides `style` and `hidden`. */
  readonly watched: readonly string[];
  /** The address of the same days in a week's view; absent if the site has none. */
  weekAddress?(address: string): string | null;
}

/** A site whose page is copied, cheaply, by the script in it, and read in the background. */
export interface CopyingReader<Found = unknown, Copy = unknown> extends Omit<Reader<Found>, 'read'> {
  /** Uses text and attributes only. Throws PageChanged if something is missing. */
  copy(page: Page, found: Found): PageCopied<Copy>;
}

/** The page belongs to the site, but differs from what we know: nothing may be drawn from it. */
export class PageChanged extends Error {
  override readonly name = 'PageChanged';
  readonly missing: MissingPart;
  /** @param mark the selector or attribute that was looked for, for a bug report. */
  constructor(part: MissingPartCode, mark: string | null = null) {
    super(`${part} ${mark ?? ''}`.trim());
    this.missing = { part, mark };
  }
}

/**
 * What an error says is missing. A PageChanged is recognised by its name: families of readers come in separate scripts,
 * each with a class of its own. Of any other error only the name is told, because its message may hold words of the
 * page.
 */
export function missingIn(error: unknown): MissingPart {
  if (!(error instanceof Error)) return { part: 'unforeseen', mark: null };
  if (error.name === 'PageChanged') return (error as PageChanged).missing;
  return { part: 'unforeseen', mark: error.name };
}
