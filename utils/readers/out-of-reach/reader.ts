import { PageChanged, type Page, type PageKind, type Reader } from '../reader';
import { scheduleBeside } from '../drawn/schedule-beside';
import { openShadowRoots } from './shadow-roots';

const NAME = 'out-of-reach';

/**
 * Calendars drawn inside open shadow roots. Nothing tells us when what is in there changes, so its times could be those
 * of the week before: they are not read, and that is said.
 * @param roots selectors of the libraries' outermost elements.
 */
export function outOfReach(roots: readonly string[]): Reader {
  const any = roots.join();
  return {
    name: NAME,
    detect({ document }: Page): PageKind | null {
      const hidden = openShadowRoots(document).some((root) => root.querySelector(any) !== null);
      if (!hidden || !document.body || scheduleBeside(document.body, any)) return null;
      return { reader: NAME, view: 'shadow-root', readable: false, advice: 'advice_out_of_reach' };
    },
    read() {
      throw new PageChanged('a calendar outside of shadow roots');
    },
  };
}
