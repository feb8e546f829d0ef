/**
 * Turns the text of a saved table back into a page: lines with pipes between cells become rows of a table, and other
 * lines become paragraphs.
 */
export function tablePage(text: string): string {
  const parts: string[] = [];
  let rows: string[][] = [];
  let open: string | null = null;
  const flush = () => {
    if (open !== null) rows.push(cellsOf(open));
    if (rows.length > 0) parts.push(`<table>${rows.map(rowOf).join('\n')}</table>`);
    [rows, open] = [[], null];
  };
  for (const line of text.split('\n')) {
    const plain = line.trim();
    if (/^[-|\s]+$/.test(plain) && plain.includes('|')) continue;
    if (!plain.includes('|')) {
      if (plain !== '') flush();
      parts.push(plain === '' ? '' : `<p>${escaped(plain)}</p>`);
    } else if (plain.startsWith('|') || open === null || !open.startsWith('|')) {
      // A row that begins with a pipe continues over the lines that do not.
      if (open !== null) rows.push(cellsOf(open));
      open = plain;
    } else open += ` ${plain}`;
  }
  flush();
  return `<body>${parts.join('\n')}</body>`;
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

function rowOf(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
