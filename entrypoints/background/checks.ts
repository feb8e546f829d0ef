import * as v from 'valibot';
import type { Checks } from '../../utils/messaging/answer';
import { Refused } from '../../utils/messaging/failures';
import { MOST_BLOCKS, MOST_TIMETABLES } from '../../utils/model/limits';
import * as shape from '../../utils/storage/shapes';
import { newTold } from '../../utils/storage/told-shape';
import { warningShape } from '../../utils/storage/warning-shape';
import { calendarCopy, shown } from './copy-shape';

const MOST_WARNINGS = 1_000;
/** Of a piece of work on the database. */
const MOST_ARGS = 8;

const ref = v.object({ token: shape.token, name: v.nullable(shape.text), own: v.boolean() });
const about = { source: shape.name, ref };
const timetable = v.object({
  calendar: ref,
  grade: shape.grade,
  dayType: v.exactOptional(shape.text),
  // No block may be left out here, because answers refer to blocks by their place in the list. Our script has already
  // left out what is no block.
  blocks: v.pipe(v.array(shape.block), v.maxLength(MOST_BLOCKS)),
});
const span = v.object({ date: shape.date, start: v.number(), end: v.nullable(v.number()) });
const lookUp = { date: shape.date, goals: v.exactOptional(shape.goals), busy: shape.rows(span, MOST_BLOCKS) };
const said = {
  shown: v.nullable(shown),
  timetables: v.pipe(v.array(timetable), v.maxLength(MOST_TIMETABLES)),
  warnings: shape.rows(warningShape, MOST_WARNINGS),
};
const reading = v.object({
  reader: shape.name,
  view: shape.name,
  ...said,
  alternatives: v.exactOptional(v.pipe(v.array(v.object({ manner: shape.manner, ...said })), v.maxLength(8))),
});

/** What each request must look like. The background trusts no page, not even through our own script in it. */
export const CHECKS: Checks = {
  'overlay:survey': check(
    v.object({
      reading: v.nullable(reading),
      copy: v.exactOptional(calendarCopy),
      where: shape.text,
      words: v.exactOptional(v.boolean()),
    }),
  ),
  'reading:keep': check(v.object({ reading, where: shape.text })),
  'calendar:role': check(v.object({ ...about, role: shape.role })),
  'classroom:grade': check(v.object({ ...about, grade: shape.grade })),
  'settings:change': check(shape.settingsChange),
  'correction:add': check(newTold),
  'correction:undo': check(v.object({ id: shape.name })),
  'notes:get': check(v.object({ grade: shape.grade, activity: shape.activity, goals: shape.goals })),
  'frame:offer': check(v.object({ worth: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)) })),
  'readers:bring': check(v.object({ family: v.picklist(['libraries', 'any-page']) })),
  'overlay:bring': check(v.null()),
  'room:day': check(v.object({ ...lookUp, room: shape.name, today: shape.date })),
  'rooms:day': check(v.object(lookUp)),
  'page:open': check(v.object({ page: v.picklist(['options', 'welcome', 'files']) })),
  'day:decide': check(v.object({ date: shape.date, school: shape.school, kind: v.nullable(shape.decisionKind) })),
  'badge:follow': check(v.null()),
  'times:hidden': check(v.object({ minLength: shape.minLength })),
  'store:do': check(v.object({ name: shape.name, args: v.pipe(v.array(v.unknown()), v.maxLength(MOST_ARGS)) })),
  'feed:add': check(shape.feedToAdd),
  'feed:refresh': check(v.object({ id: shape.name, believe: v.exactOptional(v.boolean()) })),
};

function check<T>(schema: v.GenericSchema<unknown, T>): (data: unknown) => T {
  return (data) => {
    const parsed = v.safeParse(schema, data, { abortEarly: true });
    if (parsed.success) return parsed.output;
    // Only names of our own fields are told: another key may be a calendar's and hold an address.
    const path = parsed.issues[0].path?.map(({ key }) => (/^[a-z\d]{1,12}$/i.test(String(key)) ? String(key) : '*'));
    throw new Refused('malformed', path?.join('.') ?? '');
  };
}
