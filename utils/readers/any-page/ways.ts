import { byText } from './by-text';
import { worth, type Way } from './way';

/** Every way the page can be read in that gives something, best first. */
export function waysOf(document: Document, where: string): Way[] {
  const ways = [byText(document, where)];
  return ways.filter((way) => worth(way) > 0).sort((a, b) => worth(b) - worth(a));
}
