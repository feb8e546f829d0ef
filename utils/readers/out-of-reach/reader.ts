import { scheduleBeside } from '../drawn/schedule-beside';
import { PageChanged, type Reader } from '../reader';
import { sizeSignature } from '../size-signature';
import { hasHiddenCalendar } from './calendar-elements';
import { openShadowRoots } from './shadow-roots';

const NAME = 'out-of-reach';

/**
 * Calendars that are drawn inside shadow roots. Nothing tells us when something changes in there, so the times could be
 * those of the week before: they are not read, and the therapist is told so.
 * @param roots selectors of the libraries' outermost elements.
 */
export function outOfReach(roots: readonly string[]): Reader<null> {
  const any = roots.join();
  return {
    name: NAME,
    signature: sizeSignature,
    watched: [],
    find({ document }) {
      if (!document.body) return null;
      const hidden =
        openShadowRoots(document).some((root) => root.querySelector(any) !== null) || hasHiddenCalendar(document);
      if (!hidden || scheduleBeside(document.body, any)) return null;
      const kind = { reader: NAME, view: 'shadow-root', readable: false, advice: 'advice_out_of_reach' } as const;
      return { kind, found: null };
    },
    read() {
      throw new PageChanged('calendar-in-reach');
    },
  };
}
