import type { Activity } from '../../model/vocabulary';
import { glance } from '../glance';
import { LATE_MIN, SCHOOL_BEGUN_MIN } from './going-home';
import { itsHour, lastsAtMost, startsBefore, startsFrom, type Context, type ContextRule } from './rule';

/** Activities at which children wait for the bell: before the first lesson they only look like what they are called. */
const WAITING = new Set<Activity>(['pe', 'recess', 'library']);
const BEGINS = new Set<Activity>(['lunch', 'snack', 'homework-study']);
const WAITED_MIN = 30;
const BEGUN_MIN = 20;
/** Minutes after midnight. From here on nobody waits for the bell. */
const BELL_MIN = 8 * 60 + 15;
/** "Greeting Time", "Greeting, hand washing" */
const HELLO = /^(?:morning )?greetings?(?: time)?(?:$|\W.*(?:hand|health|sign))/i;
/** Work at a table, in words that mean no play. */
const QUIET = /\b(?:table|work|quiet|manipulatives?|puzzles?|fine motor|bins?|tubs?)\b/i;
/** Minutes. A longer title without a known word is not named by the hour alone. */
const EDGE_MIN = 25;
/** Minutes after midnight. No school has begun before. */
const DAWN_MIN = 7 * 60;

/** Is it the first of several blocks of a morning, and is its length known? */
function isFirst(context: Context): boolean {
  const { prev, next, minutes } = context;
  return prev === null && next !== null && minutes !== null && startsBefore(context, SCHOOL_BEGUN_MIN);
}

/** "Free play" is outside, unless the title itself speaks of arriving. */
const mayBeWaiting = (title: string) => !/recess|play/i.test(title) || /greet|arriv|line/i.test(title);

/** How a day begins while the others are still coming. */
export const TABLE_WORK: ContextRule = {
  why: 'quiet work at tables before the first lesson is what children do while the others arrive',
  when: ({ activity }, context) =>
    activity === 'centers' &&
    context.prev === null &&
    startsBefore(context, SCHOOL_BEGUN_MIN) &&
    lastsAtMost(context, EDGE_MIN) &&
    QUIET.test(context.title),
  change: ({ mode }, context) => ({ activity: 'arrival', mode, reason: itsHour(context) }),
};

/** "Students in gym", "Bathroom/Lockers", "Planner Check" */
export const FIRST_OF_DAY: ContextRule = {
  why: 'what a day begins with, short and in no lesson, is arriving',
  when: ({ activity }, context) =>
    isFirst(context) &&
    ((WAITING.has(activity) &&
      !startsFrom(context, BELL_MIN + 1) &&
      mayBeWaiting(context.title) &&
      lastsAtMost(context, WAITED_MIN)) ||
      ((BEGINS.has(activity) || HELLO.test(context.title)) && lastsAtMost(context, BEGUN_MIN))),
  change: (_, context) => ({ activity: 'arrival', mode: 'routine', reason: itsHour(context) }),
};

/** What the hour says about a title without a known word. */
export const BY_HOUR: readonly ContextRule<null>[] = [
  {
    why: 'a short first block of the morning is arriving, whatever it is called',
    when: (_, context) =>
      context.prev === null &&
      startsFrom(context, DAWN_MIN) &&
      startsBefore(context, SCHOOL_BEGUN_MIN) &&
      lastsAtMost(context, EDGE_MIN) &&
      glance(context.next) !== null,
    change: (_, context) => ({ activity: 'arrival', mode: 'routine', reason: itsHour(context) }),
  },
  {
    why: 'a short last block of the afternoon is going home, whatever it is called',
    when: (_, context) =>
      context.next === null &&
      startsFrom(context, LATE_MIN) &&
      (context.minutes ?? 0) <= EDGE_MIN &&
      glance(context.prev) !== null,
    change: (_, context) => ({ activity: 'dismissal', mode: 'routine', reason: itsHour(context) }),
  },
];
