import type { Activity } from '../../model/vocabulary';
import { message } from '../../words/say/message';
import { combine } from '../combine';
import { items } from '../items';
import { scan } from '../scan';
import { CUSTOMS } from './customs';
import { FIRST_OF_DAY, TABLE_WORK } from './first-of-day';
import { GOING_HOME } from './going-home';
import { LUNCH_RECESS, PLAY, PRESCHOOL } from './play';
import { itsLength, lastsAtLeast, lastsAtMost, type ContextRule } from './rule';

const MINI_LESSON_MIN = 15;
/** Minutes. Calling the roll takes less. */
const HOMEROOM_MIN = 35;

/** "Literacy Stations" are work that goes on with reading. */
function isWorkOn(activity: Activity, title: string): boolean {
  const found = combine(items(scan(title)), { minutes: null, last: false });
  return found?.mode === 'work' && found.activity === activity;
}

/**
 * What length, hour, grade and neighbours change about a finding. The first rule that fits decides. Each rule is one
 * that a therapist would give, and none of them turns into work what was none. Customs come before the rules for the
 * first block of the day: a breakfast late in the morning is no arrival, even if nothing comes before it.
 */
export const IN_CONTEXT: readonly ContextRule[] = [
  ...GOING_HOME,
  LUNCH_RECESS,
  TABLE_WORK,
  ...CUSTOMS,
  {
    why: 'a homeroom this long is more than calling the roll',
    when: ({ activity }, context) => activity === 'homeroom' && lastsAtLeast(context, HOMEROOM_MIN),
    change: ({ activity }, context) => ({ activity, mode: 'mixed', reason: itsLength(context) }),
  },
  FIRST_OF_DAY,
  {
    why: 'a workshop of a quarter of an hour with stations after it is the lesson they begin with',
    when: ({ activity, mode }, context) =>
      mode === 'workshop' &&
      lastsAtMost(context, MINI_LESSON_MIN) &&
      context.next !== null &&
      isWorkOn(activity, context.next),
    change: ({ activity }, { next }) => ({
      activity,
      mode: 'whole-group',
      reason: next === null ? null : message('because_before', next),
    }),
  },
  ...PLAY,
  ...PRESCHOOL,
];
