const LONGEST = 120;

/** What a page calls the calendar under `root`: the last heading before it, else the page's title. */
export function pageName(root: Element): string | null {
  let name: string | null = null;
  for (const heading of root.ownerDocument.querySelectorAll('h1, h2, h3')) {
    if (!(root.compareDocumentPosition(heading) & 2) || heading.contains(root)) continue;
    const text = oneLine(heading.textContent);
    if (text !== '' && text.length <= LONGEST) name = text;
  }
  const title = oneLine(root.ownerDocument.title);
  return name ?? (title === '' ? null : title.slice(0, LONGEST));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
