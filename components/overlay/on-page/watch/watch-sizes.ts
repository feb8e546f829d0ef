/** Calls `onChange` when one of the watched elements has another size than when it was first seen. */
export interface SizeWatch {
  watch(elements: readonly Element[]): void;
  stop(): void;
}

export function watchSizes(onChange: () => void): SizeWatch {
  const sizes = new Map<Element, string>();
  const observer = new ResizeObserver((entries) => {
    let changed = false;
    for (const { target, contentRect } of entries) {
      const size = `${contentRect.width} × ${contentRect.height}`;
      // An observer begins by telling sizes that are already known.
      changed ||= sizes.has(target) && sizes.get(target) !== size;
      sizes.set(target, size);
    }
    if (changed) onChange();
  });
  let watched: readonly Element[] = [];
  const stop = () => {
    observer.disconnect();
    sizes.clear();
    watched = [];
  };
  return {
    stop,
    watch(elements) {
      if (elements.length === watched.length && elements.every((element, i) => element === watched[i])) return;
      stop();
      watched = elements;
      for (const element of elements) observer.observe(element);
    },
  };
}
