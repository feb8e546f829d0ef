import { onCleanup, onMount, type Accessor } from 'solid-js';
import type { CardAbout } from './card-state';
import { createCardPlace } from './create-card-place';
import { createTopLayer } from '../create-top-layer';
import { onEscape } from '../escape';
import { onPressOutside } from '../press-outside';

/**
 * A card beside what it is about. It is in the top layer, has the focus, and is closed by Escape and by a press
 * elsewhere.
 */
export function createDialog(
  card: Accessor<HTMLElement>,
  about: () => CardAbout | null,
  attached: Accessor<number>,
  /** True if the focus should return to what opened the card. */
  onClose: (giveFocusBack: boolean) => void,
): void {
  createTopLayer(card, attached);
  createCardPlace(card, about, attached);
  onMount(() => {
    onEscape(card(), () => onClose(true));
    // The card gets the focus only once it is in the top layer: a hidden element cannot have it.
    queueMicrotask(() => card().focus({ preventScroll: true }));
    onCleanup(onPressOutside(card(), () => onClose(false)));
  });
}
