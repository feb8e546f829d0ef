/** A cell's words, its lines apart as a person sees them. */
export function fillCell(cell: Element, text: string): void {
  const document = cell.ownerDocument;
  text.split('\n').forEach((words, i) => {
    if (i > 0) cell.appendChild(document.createElement('br'));
    cell.appendChild(document.createTextNode(words));
  });
}
