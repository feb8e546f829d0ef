import { findChips } from '../../../utils/readers/google-calendar/page/chips';
import { copyChips } from '../../../utils/readers/google-calendar/page/copy-chips';
import { readChips } from '../../../utils/readers/google-calendar/read-chips';

/** What the chips under an element say, each event with its element. */
export function readPiece(root: Element, lang: string | null, zone: string) {
  const printed = findChips(root);
  const { copies, hours } = copyChips(root, printed);
  const read = readChips(copies[0]!, { lang, hours, zone: () => zone });
  return { ...read, events: read.events.map((event) => ({ ...event, element: printed[event.chip]!.element })) };
}
