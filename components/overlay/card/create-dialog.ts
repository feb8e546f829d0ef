import { onCleanup, onMount, type Accessor } from 'solid-js';
import type { CardAbout } from './card-state';
import { createCardPlace } from './create-card-place';
import { createTopLayer } from '../create-top-layer';
import { onEscape } from '../escape';
import { onPressOutside } from '../press-outside';

/** A card beside what it is about: in the top layer, with the focus, closed by Escape and by a press elsewhere. */
export function createDialog(
  card: Accessor<HTMLElement>,
  about: () => CardAbout | null,
  attached: Accessor<number>,
  /** True when the focus should go back to what opened the card. */
  onClose: (giveFocusBack: boolean) => void,
): void {
  createTopLayer(card, attached);
  createCardPlace(card, about, attached);
  onMount(() => {
    onEscape(card(), () => onClose(true));
    // The card is focused only once it is in the top layer: a hidden element takes no focus.
    queueMicrotask(() => card().focus({ preventScroll: true }));
    onCleanup(onPressOutside(card(), () => onClose(false)));
  });
}
