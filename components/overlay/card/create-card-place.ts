import { createEffect, onCleanup, type Accessor } from 'solid-js';
import { cardSpot } from '../../../utils/overlay/card-spot';
import type { CardAbout } from './card-state';

/**
 * Keeps a card beside what it is about and whole inside the window, whatever grows or scrolls; only while it is open.
 * @param about in px of the window; null once it has left the page: then its last place counts.
 */
export function createCardPlace(
  card: Accessor<HTMLElement>,
  about: () => CardAbout | null,
  attached: Accessor<number>,
): void {
  createEffect(() => {
    attached();
    const element = card();
    const start = element.getBoundingClientRect();
    let last: CardAbout = { lesson: start, mark: start };
    const place = () => {
      last = about() ?? last;
      // The card's natural height is measured before its limit is set.
      element.style.maxHeight = '';
      const size = element.getBoundingClientRect();
      const spot = cardSpot(last.lesson, last.mark, size, { width: innerWidth, height: innerHeight });
      // If the page is zoomed, its px are not those of the window.
      const scale = size.width / element.offsetWidth || 1;
      element.style.left = `${spot.left / scale}px`;
      element.style.top = `${spot.top / scale}px`;
      if (spot.height !== null) element.style.maxHeight = `${spot.height / scale}px`;
    };
    const stop = new AbortController();
    const { signal } = stop;
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    addEventListener('resize', place, { signal });
    // Scrolling does not bubble, and the boxes that scroll are the page's.
    addEventListener('scroll', (event) => void (!event.composedPath().includes(element) && place()), {
      signal,
      capture: true,
    });
    place();
    onCleanup(() => {
      stop.abort();
      sizes.disconnect();
    });
  });
}
