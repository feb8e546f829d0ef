import type { MessageKey } from '../../model/message';
import type { StateChoice } from '../../model/states';
import type { Activity, Certainty, GoalArea, Grade, Mode, Rank } from '../../model/vocabulary';

/** The keys under which the vocabulary is said. A key may not hold a hyphen, so hyphens become underlines. */

type Underlined<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underlined<B>}` : T;

function key<P extends string, T extends string>(prefix: P, value: T): `${P}_${Underlined<T>}` {
  return `${prefix}_${value.replaceAll('-', '_')}` as `${P}_${Underlined<T>}`;
}

export const nameOf = {
  activity: (value: Activity): MessageKey => key('activity', value),
  mode: (value: Mode): MessageKey => key('mode', value),
  grade: (value: Grade): MessageKey => key('grade', value),
  goal: (value: GoalArea): MessageKey => key('goal', value),
  rank: (value: Rank): MessageKey => key('rank', value),
  certainty: (value: Certainty): MessageKey => key('certainty', value),
  state: (value: StateChoice): MessageKey => `state_${value}`,
};
