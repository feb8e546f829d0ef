import { oneLine } from '../../model/text/one-line';
/** What the headings of the columns call their rooms or teachers, by id, in page order. */
export function resourceNames(root: Element): Map<string, string> {
  const names = new Map<string, string>();
  for (const heading of root.querySelectorAll('th[data-resource-id], [role=columnheader][data-resource-id]')) {
    const id = heading.getAttribute('data-resource-id')!;
    const text = oneLine(heading.textContent);
    // The headings of a room's days stand under the room's own heading.
    if (heading.hasAttribute('data-date') && names.has(id)) continue;
    names.set(id, text);
  }
  return names;
}
