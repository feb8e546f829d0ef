import type { Reading } from '../../model/reading';
import { fillCell } from '../rows/fill-cell';
import type { PdfPart } from './pdf-part';
import type { PageOf } from '../read-page';
import { readBuilt } from '../read-rows';

/** The parts of a PDF as a page of the web, read as any page is. @throws NotRead */
export function readPdfParts(parts: readonly PdfPart[], name: string, pageOf: PageOf): Reading {
  return readBuilt(name, pageOf, (document) => {
    for (const part of parts) {
      if (part.is === 'line') {
        document.body.appendChild(document.createElement(part.isHeading ? 'h2' : 'p')).textContent = part.text;
        continue;
      }
      const table = document.body.appendChild(document.createElement('table'));
      for (const row of part.rows) {
        const line = table.appendChild(document.createElement('tr'));
        for (const { text, cols, rows } of row) {
          const cell = line.appendChild(document.createElement('td'));
          cell.setAttribute('colspan', String(cols));
          cell.setAttribute('rowspan', String(rows));
          fillCell(cell, text);
        }
      }
    }
  });
}
