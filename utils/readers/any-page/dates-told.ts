import { warning } from '../../model/warning';
import { isOfCertainDates } from '../../time/date/undated';
import type { Way } from './way';

/** A heading of dates over lessons without any is told: they are kept as of every week, and may be of one. */
export function withDatesTold(way: Way): Way {
  if (way.warnings.some(({ code }) => code === 'certain-dates')) return way;
  const headings = way.timetables.flatMap(({ calendar: { name }, blocks }) =>
    name !== null && isOfCertainDates(name) && blocks.every(({ date }) => date === null) ? [name] : [],
  );
  if (headings.length === 0) return way;
  const told = [...new Set(headings)].map((words) => warning('certain-dates', { words }));
  return { ...way, warnings: [...told, ...way.warnings] };
}
