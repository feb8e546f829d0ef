import { message } from '../../words/say/message';
import { isSpecial, isSubject } from '../families';
import { glance } from '../glance';
import { besideIt, itsHour, itsLength, lastsAtMost, startsFrom, type ContextRule } from './rule';

/*
 * What a word means by custom, which its neighbours tell: a break between Maths and English is playtime, STEM beside
 * gym is another teacher's lesson. As in in-context.ts, nothing turns into work here.
 */

/** Minutes. No class sits on the carpet longer. */
const CARPET_MIN = 35;
/** Minutes. Changing rooms takes no longer. */
const SWITCHED_MIN = 20;
/** Minutes after midnight. From here on breakfast is no part of arriving; before it, only after a lesson. */
const BREAKFAST_MIN = { lesson: 8 * 60 + 30, all: 9 * 60 };
const MEAL_MIN = 50;
const HALF_DAY_MIN = 120;
/** Minutes. Up to this length it is washing hands and not the meal. */
const WASH_MIN = 10;

const GROUP = /^\W*group(?: time)?\W*$/i;
const STEM = /^\W*ste[am]m?(?: (?:lab|class|time))?\W*$/i;
const BREAK = /^\W*(?:morning )?break(?: ?time)?\b/i;
const ENGLISH = /^\W*(?:english|ingl[eé]s)\W*$/i;
/** "Español" is the school's own language in a Spanish schedule. */
const OWN_LANGUAGE = /^\W*espa[nñ]ol\W*$/i;
const COMING = /arriv|drop.?off|welcome/i;
const IN_BRITAIN = /\bmaths\b|^\W*english|\bsession\b|^\W*lesson \d|\bspag\b|worship|\btopic\b/i;
const IN_SPANISH = /recreo|almuerzo|matem|lengua|ciencias|entrada|salida|comunicaci|naturales|desayuno|sociales/i;

const isSpecialToo = (title: string) => isSpecial(glance(title));
const isBritish = (title: string) => IN_BRITAIN.test(title);
const isSpanish = (title: string) => IN_SPANISH.test(title);

/** What a lesson is, by its neighbours. */
const LESSONS: readonly ContextRule[] = [
  {
    why: 'STEM beside gym or art is given by another teacher as they are',
    when: ({ activity }, context) =>
      activity === 'science' && STEM.test(context.title) && besideIt(context, isSpecialToo) !== null,
    change: (_, context) => ({ activity: 'special', mode: 'special', reason: besideIt(context, isSpecialToo) }),
  },
  {
    why: '“Español” among Spanish lessons is reading in the school’s own language',
    when: (_, context) => OWN_LANGUAGE.test(context.title) && besideIt(context, isSpanish) !== null,
    change: (_, context) => ({ activity: 'reading', mode: 'mixed', reason: besideIt(context, isSpanish) }),
  },
  {
    why: '“English” among Spanish lessons is a foreign language',
    when: (_, context) => ENGLISH.test(context.title) && besideIt(context, isSpanish) !== null,
    change: (_, context) => ({ activity: 'language', mode: 'special', reason: besideIt(context, isSpanish) }),
  },
];

/** What eating is, by its hour, length and neighbours. */
const EATING: readonly ContextRule[] = [
  {
    why: 'a breakfast after lessons is a snack',
    when: ({ activity, head }, context) =>
      activity === 'arrival' &&
      /breakfast/i.test(head.said) &&
      context.prev !== null &&
      startsFrom(context, isSubject(glance(context.prev)) ? BREAKFAST_MIN.lesson : BREAKFAST_MIN.all),
    change: (_, context) => ({ activity: 'snack', mode: 'routine', reason: itsHour(context) }),
  },
  {
    why: 'a break among British lessons is playtime',
    when: ({ activity }, context) =>
      activity === 'snack' && BREAK.test(context.title) && besideIt(context, isBritish) !== null,
    change: (_, context) => ({ activity: 'recess', mode: 'routine', reason: besideIt(context, isBritish) }),
  },
  {
    why: 'a break of an hour is lunch',
    when: ({ activity, head }, { minutes }) =>
      activity === 'snack' && head.weight === 'name' && /break/i.test(head.said) && (minutes ?? 0) >= MEAL_MIN,
    change: (_, context) => ({ activity: 'lunch', mode: 'routine', reason: itsLength(context) }),
  },
  {
    why: 'washing hands for lunch is not lunch',
    when: ({ activity }, { title, minutes }) =>
      activity === 'lunch' && /^(?:wash\w*|clean) /i.test(title) && (minutes ?? 0) > 0 && (minutes ?? 0) <= WASH_MIN,
    change: (_, context) => ({ activity: 'snack', mode: 'routine', reason: itsLength(context) }),
  },
];

/** What a group is, by its length. */
const GROUPS: readonly ContextRule[] = [
  {
    why: '“Group Time” no longer than children sit is the meeting on the carpet',
    when: (_, context) => GROUP.test(context.title) && (context.minutes === null || lastsAtMost(context, CARPET_MIN)),
    change: (_, context) => ({ activity: 'meeting', mode: 'whole-group', reason: itsLength(context) }),
  },
  {
    why: '“AM group” for half a day names the children, not what they do',
    when: ({ activity, head }, { minutes }) =>
      activity === 'centers' && head.weight === 'shape' && /^group/i.test(head.said) && (minutes ?? 0) >= HALF_DAY_MIN,
    change: (_, context) => ({ activity: 'other', mode: 'mixed', reason: itsLength(context) }),
  },
  {
    why: '“Students switch classes” for an hour is whatever the other classes are',
    when: ({ activity, mode }, { minutes }) =>
      activity === 'other' && mode === 'routine' && (minutes ?? 0) >= SWITCHED_MIN,
    change: ({ activity }, context) => ({ activity, mode: 'mixed', reason: itsLength(context) }),
  },
];

/** What words mean by custom. */
export const CUSTOMS: readonly ContextRule[] = [
  {
    why: '“Arrival and free play”: they play while the others come',
    when: ({ activity }, { title, prev }) =>
      activity === 'centers' && prev === null && COMING.test(title) && /play|choice/i.test(title),
    change: ({ head }) => ({ activity: 'arrival', mode: 'routine', reason: message('because_title', head.said) }),
  },
  ...LESSONS,
  ...EATING,
  ...GROUPS,
];
