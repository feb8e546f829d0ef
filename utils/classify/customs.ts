import type { Finding } from './combine';
import { isSpecial, isSubject } from './families';
import { glance } from './glance';
import type { Change, Context } from './surroundings';

/*
 * What a word means by custom, told by what stands beside it: a break between Maths and English is playtime, STEM beside
 * gym another teacher's lesson. As in context.ts nothing turns into work here.
 */

/** Longest that a class sits on the carpet. */
const CARPET = 35;
/** Longer than changing rooms takes. */
const SWITCHED = 20;
/** After this, breakfast is no part of arriving; before it only after a lesson. */
const BREAKFAST = { lesson: 8 * 60 + 30, all: 9 * 60 };
const MEAL = 50;
const HALF_DAY = 120;
/** Washing hands, not the meal. */
const WASH = 10;

const GROUP = /^\W*group(?: time)?\W*$/i;
const STEM = /^\W*ste[am]m?(?: (?:lab|class|time))?\W*$/i;
const BREAK = /^\W*(?:morning )?break(?: ?time)?\b/i;
const ENGLISH = /^\W*(?:english|ingl[eé]s)\W*$/i;
/** The school's own language, where that is Spanish. */
const OWN_LANGUAGE = /^\W*espa[nñ]ol\W*$/i;
const COMING = /arriv|drop.?off|welcome/i;
const IN_BRITAIN = /\bmaths\b|^\W*english|\bsession\b|^\W*lesson \d|\bspag\b|worship|\btopic\b/i;
const IN_SPANISH = /recreo|almuerzo|matem|lengua|ciencias|entrada|salida|comunicaci|naturales|desayuno|sociales/i;

/** The neighbour of which something is true, as a reason. */
function beside({ prev, next }: Context, is: (title: string) => boolean): Pick<Change, 'because' | 'quote'> | null {
  if (prev !== null && is(prev)) return { because: 'because_after', quote: prev };
  return next !== null && is(next) ? { because: 'because_before', quote: next } : null;
}

/** What a lesson is by its neighbours. */
function lesson({ activity }: Finding, context: Context): Change | null {
  if (activity === 'science' && STEM.test(context.title)) {
    const found = beside(context, (title) => isSpecial(glance(title)));
    return found && { activity: 'special', mode: 'special', ...found };
  }
  const own = OWN_LANGUAGE.test(context.title);
  if (!ENGLISH.test(context.title) && !own) return null;
  const found = beside(context, (title) => IN_SPANISH.test(title));
  if (own) return found && { activity: 'reading', mode: 'mixed', ...found };
  return found && { activity: 'language', mode: 'special', ...found };
}

/** What eating is by its hour and neighbours. */
function eating({ activity, head }: Finding, context: Context): Change | null {
  const { title, start, prev } = context;
  const minutes = context.minutes ?? 0;
  const length = { because: 'because_length', quote: minutes } as const;
  if (activity === 'arrival' && /breakfast/i.test(head.said) && start !== null && prev !== null) {
    const late = start >= (isSubject(glance(prev)) ? BREAKFAST.lesson : BREAKFAST.all);
    return late ? { activity: 'snack', mode: 'routine', because: 'because_hour', quote: { time: start } } : null;
  }
  if (activity === 'snack' && BREAK.test(title)) {
    const found = beside(context, (near) => IN_BRITAIN.test(near));
    if (found) return { activity: 'recess', mode: 'routine', ...found };
  }
  if (activity === 'snack' && head.weight === 'name' && /break/i.test(head.said) && minutes >= MEAL)
    return { activity: 'lunch', mode: 'routine', ...length };
  return activity === 'lunch' && /^(?:wash\w*|clean) /i.test(title) && minutes > 0 && minutes <= WASH
    ? { activity: 'snack', mode: 'routine', ...length }
    : null;
}

/** What a group is by its length. */
function group({ activity, mode, head }: Finding, context: Context): Change | null {
  const minutes = context.minutes ?? 0;
  const length = { because: 'because_length', quote: minutes } as const;
  if (GROUP.test(context.title) && minutes <= CARPET) return { activity: 'meeting', mode: 'whole-group', ...length };
  // "AM group", for half a day.
  if (activity === 'centers' && head.weight === 'shape' && /^group/i.test(head.said) && minutes >= HALF_DAY)
    return { activity: 'other', mode: 'mixed', ...length };
  // "Students switch classes", for an hour: whatever the other classes are.
  return activity === 'other' && mode === 'routine' && minutes >= SWITCHED
    ? { activity, mode: 'mixed', ...length }
    : null;
}

/** The change a custom makes to a finding, or null. */
export function byCustom(found: Finding, context: Context): Change | null {
  // "Arrival and free play": they play while the others come.
  const { title, prev } = context;
  if (found.activity === 'centers' && prev === null && COMING.test(title) && /play|choice/i.test(title))
    return { activity: 'arrival', mode: 'routine', because: 'because_title', quote: found.head.said };
  return lesson(found, context) ?? eating(found, context) ?? group(found, context);
}
