import * as v from 'valibot';
import type { Block } from '../model/block';
import type { CalendarChoice, Classroom, DayReading, DayNotice, TypicalReading } from '../model/classroom';
import type { FeedUse, SavedFeed } from '../model/feed';
import type { DayCalendar, DayDecision, SchoolRules } from '../model/school-days';
import type { Settings } from '../model/settings';
import { STATES } from '../model/states';
import { LONGEST_BLOCK_MIN, LONGEST_KEY_CHARS, LONGEST_TEXT_CHARS, MOST_ANCHORS, MOST_BLOCKS } from '../model/limits';
import { ACTIVITIES, GOAL_AREAS, GRADES, WEEKDAYS } from '../model/vocabulary';
import { DAY_MIN, isoDate } from '../time/date/dates';

/**
 * What stored things must look like, for whatever comes from outside: messages and backups. Keys that are not named
 * here are dropped, so nothing unforeseen is ever stored.
 */

/** Cut where it is longer than any real title: nobody can fill the disk with one, and nothing else is lost for it. */
export const text = v.pipe(v.string(), v.transform(shortened));
/** A key: a source, an id, an address. Room for the reader's name before a token of the page's. None that every object has. */
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_KEY_CHARS + 100), v.check(isNobodys));
/** A key as a page gives it. */
export const token = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_KEY_CHARS));
export const date = v.pipe(v.string(), v.check(isRealDate));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_BLOCK_MIN));
/** A block that goes on for longer is cut. */
const end = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.transform((one) => Math.min(one, LONGEST_BLOCK_MIN)),
);
/** Minutes, no more than a day has: after midnight, or after a block's start. */
export const withinDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(DAY_MIN));
export const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

export const grade = v.nullable(v.picklist(GRADES));
export const goals = v.pipe(v.array(v.picklist(GOAL_AREAS)), v.maxLength(GOAL_AREAS.length));
export const role = v.picklist(['classroom', 'mine', 'district', 'ignored']);
export const activity = v.picklist(ACTIVITIES);

export const block: v.GenericSchema<unknown, Block> = v.object({
  title: text,
  note: v.nullable(text),
  date: v.nullable(date),
  days: v.nullable(v.pipe(v.array(v.picklist(WEEKDAYS)), v.maxLength(WEEKDAYS.length))),
  rotation: v.nullable(text),
  start: minutes,
  end: v.nullable(end),
  allDay: v.boolean(),
  location: v.nullable(text),
  declined: v.boolean(),
  // Rows kept before there was this have none.
  calledOff: v.exactOptional(v.literal(true)),
  task: v.boolean(),
  timing: v.picklist(['stated', 'implied']),
});
/** One that is no block is left out, and costs no other. */
const blocks = rows(block, MOST_BLOCKS);
const from = v.object({ mark: name, name: v.nullable(text) });
const notice: v.GenericSchema<unknown, DayNotice> = v.intersect([block, v.object({ from: v.exactOptional(from) })]);

export const classroom: v.GenericSchema<unknown, Classroom> = v.object({
  id: name,
  name: text,
  grade,
  gradeSet: v.boolean(),
  school: v.nullable(text),
  sources: v.pipe(v.array(name), v.minLength(1)),
  wins: v.exactOptional(name),
  skipped: v.exactOptional(v.pipe(v.array(text), v.maxLength(MOST_BLOCKS))),
});

export const choice: v.GenericSchema<unknown, CalendarChoice> = v.object({ source: name, role });

const before = v.object({ blocks, readAt: instant });

export const day: v.GenericSchema<unknown, DayReading> = v.object({
  classroom: name,
  date,
  source: name,
  blocks,
  notices: rows(notice, MOST_BLOCKS),
  readAt: instant,
  where: text,
  // Rows kept before there were these have none.
  name: v.exactOptional(text),
  before: v.exactOptional(v.nullable(before)),
});

export const manner = v.picklist(['structured', 'datetimes', 'tables', 'text']);

export const mannerOfPlace = v.object({ place: name, manner });

export const typical: v.GenericSchema<unknown, TypicalReading> = v.object({
  classroom: name,
  source: name,
  dayType: v.nullable(text),
  blocks,
  readAt: instant,
  where: text,
  name: v.exactOptional(text),
  before: v.nullable(before),
});

/** Minutes. */
export const minLength = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(120));

export const settingsChange: v.GenericSchema<unknown, Partial<Settings>> = v.object({
  overlay: v.exactOptional(v.boolean()),
  panelOpen: v.exactOptional(v.boolean()),
  message: v.exactOptional(v.pipe(v.string(), v.maxLength(1_000))),
  legendSeen: v.exactOptional(v.boolean()),
  badge: v.exactOptional(v.boolean()),
  minLength: v.exactOptional(minLength),
  settle: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30))),
  goals: v.exactOptional(goals),
  state: v.exactOptional(v.nullable(v.picklist([...STATES, 'other']))),
});

export const school = v.pipe(v.string(), v.transform(shortened));

const feedUse: v.GenericSchema<unknown, FeedUse> = v.variant('is', [
  v.object({ is: v.literal('district'), school: v.nullable(school) }),
  v.object({ is: v.literal('classroom') }),
]);

const feedParts = {
  id: name,
  address: v.nullable(v.pipe(text, v.regex(/^https?:\/\//), v.url())),
  name: text,
  use: feedUse,
};
export const feedToAdd: v.GenericSchema<unknown, Omit<SavedFeed, 'addedAt'>> = v.object(feedParts);
export const feed: v.GenericSchema<unknown, SavedFeed> = v.object({ ...feedParts, addedAt: instant });

export const calendar: v.GenericSchema<unknown, DayCalendar> = v.object({
  id: name,
  name: text,
  school: v.nullable(school),
  notices: blocks,
  readAt: instant,
});

export const rules: v.GenericSchema<unknown, SchoolRules> = v.object({
  school,
  earlyRelease: v.nullable(withinDay),
  begins: v.nullable(withinDay),
  weekly: v.record(v.picklist(WEEKDAYS), v.picklist(['early-release', 'late-start'])),
  anchors: rows(v.object({ date, label: text }), MOST_ANCHORS),
});

export const decisionKind = v.picklist(['regular', 'no-school']);
export const decision: v.GenericSchema<unknown, DayDecision> = v.object({
  date,
  school,
  kind: decisionKind,
  madeAt: instant,
});

/** Rows of which each stands for itself: what is none is left out, and so are those above `most`. */
export function rows<T>(row: v.GenericSchema<unknown, T>, most: number): v.GenericSchema<unknown, T[]> {
  const fit = (one: unknown): T[] => {
    const parsed = v.safeParse(row, one, { abortEarly: true });
    return parsed.success ? [parsed.output] : [];
  };
  return v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.slice(0, most).flatMap(fit)),
  );
}

function shortened(value: string): string {
  return value.slice(0, LONGEST_TEXT_CHARS);
}

function isNobodys(value: string): boolean {
  return !(value in Object.prototype);
}

function isRealDate(value: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return found !== null && isoDate(Number(found[1]), Number(found[2]), Number(found[3])) !== null;
}
