import { readLines } from '../../schedule-text/read-lines';
import { standsIn } from './block-elements';
import type { Content } from './content';
import { nearTimes } from './lines/near-times';
import type { Heard } from '../heard';
import { named, type Way } from './way';

/** All of it as lines of text, without tables that are plainly of something else. */
export function byText(content: Content, where: string, heard?: Heard): Way {
  const all = content.lines(content.tables.filter(({ isOther }) => isOther));
  const lines = nearTimes(all);
  const read = readLines(lines, heard?.text('text', all, lines));
  return {
    manner: 'text',
    timetables: named(read.timetables, where),
    elements: read.lines.map((numbers) => numbers.map((line) => standsIn(lines[line]!.element))),
    warnings: read.warnings,
    shown: null,
    score: read.score,
  };
}
