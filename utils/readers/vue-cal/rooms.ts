/* Rooms or teachers side by side under each day: "splits" in version 4, "schedules" in version 5. 2026-01 */
const PART = '.vuecal__cell-split, .vuecal__schedule--cell';
/** Headings over the days, one for each part of each day. Version 4 may print the name in the part instead. */
const HEADING = '.day-split-header, .vuecal__schedule--heading';
const LABEL = '.split-label';

/** The parts of a day's cell; the cell itself if it has none. */
export function partsOf(cell: Element): readonly Element[] {
  const parts = [...cell.querySelectorAll(PART)];
  return parts.length > 0 ? parts : [cell];
}

/** What the page calls a part, by its place among the parts of its day; null for a whole day. */
export function roomsOf(root: Element): (part: Element, place: number) => string | null {
  const headings = [...root.querySelectorAll(HEADING)].map((heading) => heading.textContent.trim());
  return (part, place) => {
    if (!part.matches(PART)) return null;
    const said = part.querySelector(LABEL)?.textContent.trim() || headings[place];
    return said || part.getAttribute('data-split') || part.getAttribute('data-schedule') || `${place + 1}`;
  };
}
