import { readLines } from '../../schedule-text/read-lines';
import type { Content } from './content';
import { nearTimes } from './lines/near-times';
import { named, type Way } from './way';

/** All of it as lines of text, without tables that are plainly of something else. */
export function byText(content: Content, where: string): Way {
  const lines = nearTimes(content.lines(content.tables.filter(({ isOther }) => isOther)));
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
