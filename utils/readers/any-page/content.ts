import type { PageLine } from './lines/line-maker';
import { pageLines } from './lines/page-lines';
import { pageTables, type FoundTable } from './find-tables/page-tables';

/** A line, or the table that stands in its place. */
export interface LineOrTable extends PageLine {
  readonly table?: FoundTable;
}

/** What a page, a file or a pasted text is made of, before anybody asks what it means. */
export interface Content {
  readonly tables: readonly FoundTable[];
  /** Its lines in order, with an empty one in place of each of these tables. */
  lines(without: readonly FoundTable[]): readonly LineOrTable[];
}

export function contentOfPage(body: Element): Content {
  const found = pageTables(body);
  return {
    tables: [...found.values()],
    lines(without) {
      const left = new Set([...found].flatMap(([element, table]) => (without.includes(table) ? element : [])));
      return pageLines(body, left).map((line) => {
        const table = line.text === '' && line.element ? found.get(line.element) : undefined;
        return table ? { ...line, table } : line;
      });
    },
  };
}
