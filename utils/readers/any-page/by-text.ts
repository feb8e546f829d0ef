import { readLines } from '../../schedule-text/read-lines';
import { pageLines } from './page-lines';
import { named, type Way } from './way';

/** The page as lines of text. */
export function byText({ body }: Document, where: string): Way {
  const lines = pageLines(body);
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
