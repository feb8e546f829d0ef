import type { Activity } from '../model/vocabulary';
import { combine, type Finding } from './combine';
import { byCustom } from './customs';
import { glance } from './glance';
import type { Change, Context } from './surroundings';
import { items } from './items';
import { scan } from './scan';

/*
 * What length, hour, grade and neighbours change about a finding. Each rule is one a therapist would give; none of them
 * turns anything into work.
 */

/** After this, tidying and announcements belong to the end of the day. */
const LATE = 13 * 60 + 30;
const EARLY = 10 * 60;
/** Before this nobody goes home. */
const SCHOOL = 9 * 60;

const MINI_LESSON = 15;

/** "Literacy Stations" goes on with reading. */
function isWorkOn(activity: Activity, title: string): boolean {
  const found = combine(items(scan(title)), { minutes: null, last: false });
  return found?.mode === 'work' && found.activity === activity;
}

function late(context: Context): Change | null {
  const change = { activity: 'dismissal', mode: 'routine' } as const;
  const { start, next, prev } = context;
  if (start !== null && start >= LATE) return { ...change, because: 'because_hour', quote: { time: start } };
  if (next !== null && glance(next) === 'dismissal') return { ...change, because: 'because_before', quote: next };
  return next === null && prev !== null && start !== null && start >= EARLY
    ? { ...change, because: 'because_hour', quote: { time: start } }
    : null;
}

/** Where children wait for the bell, and what only looks like itself before the first lesson. */
const WAITING = new Set<Activity>(['pe', 'recess', 'library']);
const BEGINS = new Set<Activity>(['lunch', 'snack', 'homework-study']);
/** "Greeting Time", "Greeting, hand washing" */
const HELLO = /^(?:morning )?greetings?(?: time)?(?:$|\W.*(?:hand|health|sign))/i;
/** Work at a table, in words that are no play. */
const QUIET = /\b(?:table|work|quiet|manipulatives?|puzzles?|fine motor|bins?|tubs?)\b/i;
/** Longest a title with no known word may last for the hour alone to name it. */
const EDGE = 25;

/** What the hour says about a title with no known word: the first of a school day is arrival, the last dismissal. */
export function byHour({ start, minutes, prev, next }: Context): Change | null {
  if (start === null || (minutes ?? 0) > EDGE) return null;
  const change = { mode: 'routine', because: 'because_hour', quote: { time: start } } as const;
  if (prev === null && start >= 7 * 60 && start < SCHOOL && minutes !== null && glance(next))
    return { activity: 'arrival', ...change };
  return next === null && start >= LATE && glance(prev) ? { activity: 'dismissal', ...change } : null;
}

/** The change the context makes to a finding, or null. */
export function inContext(found: Finding, context: Context): Change | null {
  const { activity, mode, head } = found;
  const { minutes, prev, next, start, grade } = context;
  if (head.weight === 'hint' && activity === 'dismissal') {
    const because = 'because_hour' as const;
    const quote = { time: start ?? 0 };
    if (start !== null && start < EARLY) return { activity: 'arrival', mode: 'routine', because, quote };
    return late(context) ?? { activity: 'other', mode: 'routine', because, quote };
  }
  // "Pick up children" before school.
  if (head.weight === 'name' && activity === 'dismissal' && start !== null && start < SCHOOL)
    return { activity: 'arrival', mode: 'routine', because: 'because_hour', quote: { time: start } };
  if (activity === 'arrival' && mode === 'routine' && start !== null && start >= LATE) return late(context);
  if (activity === 'arrival' && mode === 'work') {
    if ((start !== null && start >= EARLY + 30) || (minutes !== null && minutes > 45))
      return minutes === null || start === null
        ? null
        : { activity: 'centers', mode: 'work', because: 'because_hour', quote: { time: start } };
  }
  if (activity === 'lunch' && /^\s*lunch recess\s*$/i.test(context.title)) {
    const meal = [prev, next].find(
      (title) => title !== null && /lunch|almuerzo/i.test(title) && !/recess/i.test(title),
    );
    if (meal) return { activity: 'recess', mode: 'routine', because: 'because_after', quote: meal };
  }
  // "Table Top Activities", "Independent Work": what children do while the others arrive.
  if (
    activity === 'centers' &&
    prev === null &&
    start !== null &&
    start < SCHOOL &&
    minutes !== null &&
    minutes <= EDGE
  )
    if (QUIET.test(context.title))
      return { activity: 'arrival', mode, because: 'because_hour', quote: { time: start } };
  const custom = byCustom(found, context);
  if (custom) return custom;
  if (activity === 'homeroom' && minutes !== null && minutes >= 35)
    return { activity, mode: 'mixed', because: 'because_length', quote: minutes };
  // "Students in gym", "Bathroom/Lockers", "Planner Check": what a day begins with is arrival.
  if (prev === null && next !== null && start !== null && start < SCHOOL && minutes !== null) {
    const wait =
      WAITING.has(activity) &&
      start <= 8 * 60 + 15 &&
      (!/recess|play/i.test(context.title) || /greet|arriv|line/i.test(context.title));
    if ((wait && minutes <= 30) || ((BEGINS.has(activity) || HELLO.test(context.title)) && minutes <= 20))
      return { activity: 'arrival', mode: 'routine', because: 'because_hour', quote: { time: start } };
  }
  // A workshop of a quarter of an hour with stations after it is the lesson they begin with.
  if (mode === 'workshop' && minutes !== null && minutes <= MINI_LESSON && next !== null && isWorkOn(activity, next))
    return { activity, mode: 'whole-group', because: 'because_before', quote: next };
  // "Play time" is recess by another name, for school children.
  const young = grade === null || grade === 'PK' || grade === 'K';
  if (!young && minutes !== null && /^\s*play ?time\s*$/i.test(context.title))
    return { activity: 'recess', mode: 'routine', because: 'because_length', quote: minutes };
  // After eating, school children play outside.
  if (activity === 'centers' && /^play$/i.test(head.said) && grade !== 'PK' && glance(prev) === 'lunch')
    return { activity: 'recess', mode: 'routine', because: 'because_after', quote: prev! };
  // Children plan their play, in preschools that go by plan, do, review.
  if (grade === 'PK' && activity === 'prep' && /^plan/i.test(head.said) && (minutes ?? 60) <= 20)
    return { activity: 'meeting', mode: 'whole-group', because: 'because_grade', quote: '' };
  // In preschool the class's own teacher gives art and music.
  if (grade === 'PK' && (activity === 'art' || /^creative arts?/i.test(head.said)))
    return { activity: 'art', mode: 'work', because: 'because_grade', quote: '' };
  return null;
}
