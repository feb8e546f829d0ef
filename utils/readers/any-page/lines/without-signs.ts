import type { Block } from '../../../model/block';
import type { ReadingWarning } from '../../../model/warning';
import type { Way } from '../way';
import { STRUCK } from './struck';

/** A way of reading whose struck blocks are called off, the signs behind struck words gone. */
export function withoutSigns<W extends Pick<Way, 'timetables' | 'warnings'>>(way: W): W {
  if (!JSON.stringify([way.timetables, way.warnings]).includes(STRUCK)) return way;
  return {
    ...way,
    timetables: way.timetables.map((timetable) => ({
      ...timetable,
      calendar: { ...timetable.calendar, name: timetable.calendar.name && bare(timetable.calendar.name) },
      blocks: timetable.blocks.map(blockOf),
    })),
    warnings: way.warnings.map(bareWarning),
  };
}

function blockOf(block: Block): Block {
  const { title, note } = block;
  const plain = { ...block, title: bare(title), note: note && bare(note) };
  return title.includes(STRUCK) ? { ...plain, calledOff: true } : plain;
}

function bareWarning(warning: ReadingWarning): ReadingWarning {
  const args = Object.entries(warning.args).map(([name, value]) => [
    name,
    typeof value === 'string' ? bare(value) : value,
  ]);
  return { ...warning, args: Object.fromEntries(args) } as ReadingWarning;
}

const bare = (text: string) => text.replaceAll(STRUCK, '').trim();
