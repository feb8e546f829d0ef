import type { Reading } from '../model/reading';

/** All a reader may know, so that every reading can be repeated anywhere. `now` is epoch ms, `zone` an IANA name. */
export interface Page {
  readonly document: Document;
  readonly url: string;
  readonly now: number;
  readonly zone: string;
}

/** Which view of which site. `readable` false: recognised, but `advice` says what to open instead. */
export interface PageKind {
  readonly reader: string;
  readonly view: string;
  readonly readable: boolean;
  /** Key of the words that say what to do; beside a readable view, what works better there. Null where nothing does. */
  readonly advice: import('../model/message').MessageKey | null;
}

/** One site. `detect` is cheap; `read` throws PageChanged when something it must find is missing. */
export interface Reader {
  readonly name: string;
  detect(page: Page): PageKind | null;
  read(page: Page): Reading;
}

/** The page is the site's, but not as we know it: nothing may be drawn from it. */
export class PageChanged extends Error {
  override readonly name = 'PageChanged';
  /** @param missing what could not be found, in words a bug report can use. */
  constructor(readonly missing: string) {
    super(`This page has changed: ${missing}`);
  }
}

/**
 * What a PageChanged says is missing; null for any other error. Told by its name: a family of readers comes in a script of
 * its own, whose class is another.
 */
export function missingIn(error: unknown): string | null {
  return error instanceof Error && error.name === 'PageChanged' ? (error as PageChanged).missing : null;
}
