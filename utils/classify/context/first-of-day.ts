import type { Activity } from '../../model/vocabulary';
import { glance } from '../glance';
import { LATE_MIN, SCHOOL_BEGUN_MIN } from './going-home';
import { itsHour, lastsAtMost, startsBefore, startsFrom, type Context, type ContextRule } from './rule';

/** Where children wait for the bell, and what only looks like itself before the first lesson. */
const WAITING = new Set<Activity>(['pe', 'recess', 'library']);
const BEGINS = new Set<Activity>(['lunch', 'snack', 'homework-study']);
const WAITED_MIN = 30;
const BEGUN_MIN = 20;
/** From here on nobody waits for the bell; minutes after midnight. */
const BELL_MIN = 8 * 60 + 15;
/** "Greeting Time", "Greeting, hand washing" */
const HELLO = /^(?:morning )?greetings?(?: time)?(?:$|\W.*(?:hand|health|sign))/i;
/** Work at a table, in words that are no play. */
const QUIET = /\b(?:table|work|quiet|manipulatives?|puzzles?|fine motor|bins?|tubs?)\b/i;
/** Longest a title with no known word may last for the hour alone to name it. */
const EDGE_MIN = 25;
/** Before this no school has begun. */
const DAWN_MIN = 7 * 60;

/** The first of several on a morning, whose length is known. */
function isFirst(context: Context): boolean {
  const { prev, next, minutes } = context;
  return prev === null && next !== null && minutes !== null && startsBefore(context, SCHOOL_BEGUN_MIN);
}

/** “Free play” is outside, unless the title itself speaks of arriving. */
const mayBeWaiting = (title: string) => !/recess|play/i.test(title) || /greet|arriv|line/i.test(title);

/** What a day begins with while the others come. */
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

/** What the hour says about a title with no known word. */
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
