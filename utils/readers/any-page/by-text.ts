import { readLines } from '../../schedule-text/read-lines';
import { nearTimes } from './lines/near-times';
import { pageLines } from './lines/page-lines';
import type { PageTable } from './find-tables/page-tables';
import { named, type Way } from './way';

/** The page as lines of text, without tables that are plainly of something else. */
export function byText({ body }: Document, where: string, tables: readonly PageTable[]): Way {
  const others = tables.filter(({ isOther }) => isOther).map(({ element }) => element);
  const lines = nearTimes(pageLines(body, new Set(others)));
  const read = readLines(lines);
  return {
    manner: 'text',
    timetables: named(read.timetables, where),
    elements: read.lines.map((numbers) => numbers.map((line) => lines[line]!.element)),
    warnings: read.warnings,
    shown: null,
    score: read.score,
  };
}
