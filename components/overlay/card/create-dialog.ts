import { onCleanup, onMount, type Accessor } from 'solid-js';
import type { Box } from '../../../utils/overlay/grid';
import { createCardPlace } from './create-card-place';
import { createTopLayer } from '../create-top-layer';
import { onEscape } from '../escape';

/** A card beside what it is about: in the top layer, with the focus, closed by Escape and by a press elsewhere. */
export function createDialog(
  card: Accessor<HTMLElement>,
  about: () => Box | null,
  attached: Accessor<number>,
  /** True when the focus should go back to what opened the card. */
  onClose: (giveFocusBack: boolean) => void,
): void {
  createTopLayer(card, attached);
  createCardPlace(card, about, attached);
  onMount(() => {
    onEscape(card(), () => onClose(true));
    // After the top layer has it: what is not shown takes no focus.
    queueMicrotask(() => card().focus({ preventScroll: true }));
    const outside = (event: Event) => {
      if (!event.composedPath().includes(card())) onClose(false);
    };
    // Watches the page's click go by; the click stays the page's.
    addEventListener('pointerdown', outside, { capture: true, passive: true });
    onCleanup(() => removeEventListener('pointerdown', outside, { capture: true }));
  });
}
