/** All the elements that say a block: several where cells of other days say the same; none where no page shows it. */
export type BlockElements = readonly Element[];

/** A block that stands in one element, or in none. */
export function standsIn(element: Element | null): BlockElements {
  return element ? [element] : [];
}
