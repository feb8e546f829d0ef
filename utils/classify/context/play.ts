import { message } from '../../words/say/message';
import { glance } from '../glance';
import { besideIt, itsLength, type Context, type ContextRule } from './rule';

const isMeal = (title: string) => /lunch|almuerzo/i.test(title) && !/recess/i.test(title);
/** In preschool and kindergarten, children learn by playing. */
const isYoung = ({ grade }: Context) => grade === null || grade === 'PK' || grade === 'K';

export const LUNCH_RECESS: ContextRule = {
  why: '“Lunch Recess” beside a lunch of its own is the recess',
  when: ({ activity }, context) =>
    activity === 'lunch' && /^\s*lunch recess\s*$/i.test(context.title) && besideIt(context, isMeal) !== null,
  change: (_, context) => ({ activity: 'recess', mode: 'routine', reason: besideIt(context, isMeal) }),
};

/** What play means at each age. */
export const PLAY: readonly ContextRule[] = [
  {
    why: '“Play Time” of school children is recess by another name',
    when: (_, context) => !isYoung(context) && context.minutes !== null && /^\s*play ?time\s*$/i.test(context.title),
    change: (_, context) => ({ activity: 'recess', mode: 'routine', reason: itsLength(context) }),
  },
  {
    why: 'after eating, school children play outside',
    when: ({ activity, head }, { grade, prev }) =>
      activity === 'centers' && /^play$/i.test(head.said) && grade !== 'PK' && glance(prev) === 'lunch',
    change: (_, { prev }) => ({
      activity: 'recess',
      mode: 'routine',
      reason: prev === null ? null : message('because_after', prev),
    }),
  },
];

/** What words mean in a preschool. */
export const PRESCHOOL: readonly ContextRule[] = [
  {
    why: 'children plan their play, in preschools that go by plan, do, review',
    when: ({ activity, head }, { grade, minutes }) =>
      grade === 'PK' && activity === 'prep' && /^plan/i.test(head.said) && (minutes ?? 60) <= 20,
    change: () => ({ activity: 'meeting', mode: 'whole-group', reason: message('because_grade', '') }),
  },
  {
    why: 'in preschool the class’s own teacher gives art and music',
    when: ({ activity, head }, { grade }) =>
      grade === 'PK' && (activity === 'art' || /^creative arts?/i.test(head.said)),
    change: () => ({ activity: 'art', mode: 'work', reason: message('because_grade', '') }),
  },
];
