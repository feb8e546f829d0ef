import { patiently } from '../../utils/messaging/patiently';
import { askBackground } from '../../utils/messaging/ask';
import { familyOf, type Family } from '../../utils/readers/family';
import type { Page } from '../../utils/readers/reader';
import { detectAmong } from '../../utils/readers/detect-among';
import type { ReadersHere } from '../../utils/readers/readers-here';

/**
 * Has the background put the family of readers a page needs into this frame. Null where nothing is missing, and once after
 * a family could not come: that look then goes on with what is here, and the next one asks anew.
 */
export function fetchMissing(here: ReadersHere): (page: Page) => Promise<void> | null {
  /** On their way. */
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

/** What the page needs and has not: where a library's marks turn out to be no calendar, what reads any page. */
function missing(here: ReadersHere, page: Page): Family | null {
  const family = familyOf(page);
  const rows = here.get(family);
  if (!rows) return family;
  return here.has('any-page') || detectAmong(rows, page) ? null : 'any-page';
}
