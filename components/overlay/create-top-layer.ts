import { createEffect, type Accessor } from 'solid-js';

/**
 * Lifts an element above the page: what is in the browser's top layer is neither clipped nor transformed by what it is
 * mounted in. It leaves the top layer when it leaves the document, so it is lifted again whenever `attached` counts up.
 */
export function createTopLayer(element: Accessor<HTMLElement>, attached: Accessor<number>): void {
  createEffect(() => {
    attached();
    const lifted = element();
    lifted.popover = 'manual';
    if (lifted.isConnected && !lifted.matches(':popover-open')) lifted.showPopover();
  });
}
