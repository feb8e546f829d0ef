import { createEffect, type Accessor } from 'solid-js';

/**
 * Lifts an element out of the page: the browser's top layer knows neither the clipping nor the transforms of what it is
 * mounted in. Leaving the document takes it down, so it is hung up again whenever `attached` counts.
 */
export function createTopLayer(element: Accessor<HTMLElement>, attached: Accessor<number>): void {
  createEffect(() => {
    attached();
    const lifted = element();
    lifted.popover = 'manual';
    if (lifted.isConnected && !lifted.matches(':popover-open')) lifted.showPopover();
  });
}
