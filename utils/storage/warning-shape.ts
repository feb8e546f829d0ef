import * as v from 'valibot';
import { MOST_BLOCKS, MOST_TIMETABLES } from '../model/limits';
import { WEEKDAYS } from '../model/vocabulary';
import { WARNING_ARGS, type ArgKind, type ReadingWarning } from '../model/warning';
import { date, text } from './shapes';

const index = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const count = index(Number.MAX_SAFE_INTEGER);
const time = index(7 * 1440);

const KINDS: Readonly<Record<ArgKind, v.GenericSchema>> = {
  count,
  'count?': v.nullable(count),
  text,
  'text?': v.nullable(text),
  time,
  'time?': v.nullable(time),
  date,
  weekday: v.picklist(WEEKDAYS),
};

const place = v.object({ timetable: index(MOST_TIMETABLES), block: index(MOST_BLOCKS) });

const each = Object.entries(WARNING_ARGS).map(([code, args]) => {
  const shapes = Object.entries(args).map(([name, kind]: [string, ArgKind]) => [name, KINDS[kind]] as const);
  return v.object({
    code: v.literal(code),
    args: v.object(Object.fromEntries(shapes)),
    date: v.nullable(date),
    block: v.nullable(place),
  });
});

/** A warning as a page's script may send it: a code that is known, with the arguments that code has and no others. */
export const warningShape = v.variant('code', each) as unknown as v.GenericSchema<unknown, ReadingWarning>;
