import { patiently } from '../../utils/messaging/patiently';
import { askBackground } from '../../utils/messaging/ask';
import { familyOf, type Family } from '../../utils/readers/family';
import type { Page } from '../../utils/readers/reader';
import { detectAmong } from '../../utils/readers/detect-among';
import type { ReadersHere } from '../../utils/readers/readers-here';

/**
 * Has the background put the family of readers that a page needs into this frame. Null if nothing is missing, and once
 * after a family could not come: then that look goes on with what is here, and the next one asks again.
 */
export function fetchMissing(here: ReadersHere): (page: Page) => Promise<void> | null {
  /** Families that are on their way. */
  const coming = new Map<Family, Promise<void>>();
  const failed = new Set<Family>();
  const bring = async (family: Family) => {
    try {
      await patiently(() => askBackground('readers:bring', { family }));
    } catch {
      // Any failure means that the family is not there: see below.
    }
    if (!here.has(family)) failed.add(family);
    coming.delete(family);
  };
  return (page) => {
    const family = missing(here, page);
    if (!family || failed.delete(family)) return null;
    const asked = coming.get(family) ?? bring(family);
    coming.set(family, asked);
    return asked;
  };
}

/**
 * The family that the page needs and that is not here. If what looked like a library's calendar turns out to be none,
 * it is the one that reads any page.
 */
function missing(here: ReadersHere, page: Page): Family | null {
  const family = familyOf(page);
  const rows = here.get(family);
  if (!rows) return family;
  return here.has('any-page') || detectAmong(rows, page) ? null : 'any-page';
}
