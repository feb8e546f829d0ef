import type { PageLine } from '../lines/line-maker';
import { lineTables, type LineTable } from './line-tables';
import { listsBeside } from './lists-beside';
import { spacedTables } from './spaced-tables';

/** Tables typed or pasted as lines of text; where two kinds see one, the first of these does best. */
export function typedTables(lines: readonly PageLine[]): LineTable[] {
  const found: LineTable[] = [];
  for (const find of [listsBeside, lineTables, spacedTables]) {
    for (const table of find(lines)) {
      if (!found.some(({ from, to }) => table.from < to && from < table.to)) found.push(table);
    }
  }
  return found;
}
