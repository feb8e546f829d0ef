import type { Message } from '../../model/message';
import { message } from '../../words/say/message';
import { glance } from '../glance';
import { itsHour, startsBefore, startsFrom, type Change, type Context, type ContextRule } from './rule';

/** Minutes after midnight. From here on, tidying and announcements belong to the end of the day. */
export const LATE_MIN = 13 * 60 + 30;
const EARLY_MIN = 10 * 60;
/** Minutes after midnight. Nobody goes home earlier. */
export const SCHOOL_BEGUN_MIN = 9 * 60;

/** Why it is the end of the day; null if it is not. */
function endOfDay(context: Context): Message | null {
  const { next, prev } = context;
  if (startsFrom(context, LATE_MIN)) return itsHour(context);
  if (next !== null && glance(next) === 'dismissal') return message('because_before', next);
  return next === null && prev !== null && startsFrom(context, EARLY_MIN) ? itsHour(context) : null;
}

const arriving = (context: Context): Change => ({ activity: 'arrival', mode: 'routine', reason: itsHour(context) });
const leaving = (context: Context): Change => ({ activity: 'dismissal', mode: 'routine', reason: endOfDay(context) });

const isLiningUp: ContextRule['when'] = ({ activity, head }) => head.weight === 'hint' && activity === 'dismissal';

/** "Line Up", "Clean Up", "Announcements": the same words are used for coming in and for going home. */
export const GOING_HOME: readonly ContextRule[] = [
  {
    why: 'whoever lines up or tidies in the morning is coming in',
    when: (found, context) => isLiningUp(found, context) && startsBefore(context, EARLY_MIN),
    change: (_, context) => arriving(context),
  },
  {
    why: 'whoever lines up or tidies last is going home',
    when: (found, context) => isLiningUp(found, context) && endOfDay(context) !== null,
    change: (_, context) => leaving(context),
  },
  {
    why: 'in the middle of the day nobody goes home',
    when: isLiningUp,
    change: (_, context) => ({ activity: 'other', mode: 'routine', reason: itsHour(context) }),
  },
  {
    why: '“Pick up children” before school brings them in',
    when: ({ activity, head }, context) =>
      head.weight === 'name' && activity === 'dismissal' && startsBefore(context, SCHOOL_BEGUN_MIN),
    change: (_, context) => arriving(context),
  },
  {
    why: 'announcements late in the day are those before going home',
    when: ({ activity, mode }, context) =>
      activity === 'arrival' && mode === 'routine' && startsFrom(context, LATE_MIN),
    change: (_, context) => leaving(context),
  },
  {
    why: 'morning work that is late or long is work at centers',
    when: ({ activity, mode }, context) =>
      activity === 'arrival' &&
      mode === 'work' &&
      context.start !== null &&
      context.minutes !== null &&
      (context.start >= EARLY_MIN + 30 || context.minutes > 45),
    change: (_, context) => ({ activity: 'centers', mode: 'work', reason: itsHour(context) }),
  },
];
