/* "splits" of 4, "schedules" of 5: rooms or teachers side by side under each day. 2026-01 */
const PART = '.vuecal__cell-split, .vuecal__schedule--cell';
/** Over the days, once for each part of each; 4 may print the name in the part instead. */
const HEADING = '.day-split-header, .vuecal__schedule--heading';
const LABEL = '.split-label';

/** The parts of a day's cell; the cell itself where it has none. */
export function partsOf(cell: Element): readonly Element[] {
  const parts = [...cell.querySelectorAll(PART)];
  return parts.length > 0 ? parts : [cell];
}

/** What the page calls a part, by its place among those of its day; null for a whole day. */
export function roomsOf(root: Element): (part: Element, place: number) => string | null {
  const headings = [...root.querySelectorAll(HEADING)].map((heading) => heading.textContent.trim());
  return (part, place) => {
    if (!part.matches(PART)) return null;
    const said = part.querySelector(LABEL)?.textContent.trim() || headings[place];
    return said || part.getAttribute('data-split') || part.getAttribute('data-schedule') || `${place + 1}`;
  };
}
