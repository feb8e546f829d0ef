import { hasHiddenCalendar } from './out-of-reach/calendar-elements';
import { openShadowRoots } from './out-of-reach/shadow-roots';
import type { Page } from './reader';

/** Readers that come to a page together, in a script of their own. */
export type Family = 'libraries' | 'any-page';

/** What tells a page of a reader's own, in its `root.ts`: all that a page carries of it before it is known to be needed. */
interface Root {
  /** The outermost element of what it reads. */
  readonly ROOT: string;
  /** What else may turn out to be one, for the reader to look at. */
  readonly ALSO?: string;
  /** Addresses where it is expected whatever the page looks like. */
  readonly ADDRESS?: RegExp;
}

/** Of every reader's folder that has one. */
const ROOTS = Object.values(import.meta.glob<Root>('./*/root.ts', { eager: true }));
const MARKS = ROOTS.flatMap(({ ROOT, ALSO = [] }) => [ROOT, ALSO].flat()).join();
const REACHED = ROOTS.map(({ ROOT }) => ROOT).join();

/** Which family is to look at the page first; one of its calendars may yet turn out to be none. */
export function familyOf({ document, url }: Pick<Page, 'document' | 'url'>): Family {
  const drawn =
    ROOTS.some(({ ADDRESS }) => ADDRESS?.test(url)) ||
    document.querySelector(MARKS) !== null ||
    openShadowRoots(document).some((root) => root.querySelector(REACHED) !== null) ||
    hasHiddenCalendar(document);
  return drawn ? 'libraries' : 'any-page';
}
