import { hasHiddenCalendar } from './out-of-reach/calendar-elements';
import { openShadowRoots } from './out-of-reach/shadow-roots';
import type { Page } from './reader';

/** Readers that come to a page together, in one script. */
export type Family = 'libraries' | 'any-page';

/**
 * What a reader's `root.ts` holds: how its pages are recognised. A page carries no more of a reader than this until the
 * reader is needed.
 */
interface Root {
  /** Selects the outermost element of what it reads. */
  readonly ROOT: string;
  /** Selects what else may turn out to be one; the reader has to look at it. */
  readonly ALSO?: string;
  /** Addresses where its calendar is expected, whatever the page looks like. */
  readonly ADDRESS?: RegExp;
}

/** The `root.ts` of every reader's folder that has one. */
const ROOTS = Object.values(import.meta.glob<Root>('./*/root.ts', { eager: true }));
const MARKS = ROOTS.flatMap(({ ROOT, ALSO = [] }) => [ROOT, ALSO].flat()).join();
const REACHED = ROOTS.map(({ ROOT }) => ROOT).join();

/** Which family is to look at the page first. What looks like a calendar may still turn out to be none. */
export function familyOf({ document, url }: Pick<Page, 'document' | 'url'>): Family {
  const drawn =
    ROOTS.some(({ ADDRESS }) => ADDRESS?.test(url)) ||
    document.querySelector(MARKS) !== null ||
    openShadowRoots(document).some((root) => root.querySelector(REACHED) !== null) ||
    hasHiddenCalendar(document);
  return drawn ? 'libraries' : 'any-page';
}
