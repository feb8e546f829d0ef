import { For } from 'solid-js';
import { GOAL_AREAS, type GoalArea } from '../../utils/model/vocabulary';
import { nameOf } from '../../utils/words/say/names';
import { say } from './say';
import './GoalChoice.css';

/** The goals the therapist works on. Answers them in the order of the vocabulary. */
export function GoalChoice(props: { goals: readonly GoalArea[]; onChange: (goals: GoalArea[]) => void }) {
  const toggle = (goal: GoalArea, on: boolean) =>
    props.onChange(GOAL_AREAS.filter((one) => (one === goal ? on : props.goals.includes(one))));
  return (
    <fieldset class="goals">
      <legend>{say('goals_title')}</legend>
      <p class="quiet">{say('goals_hint')}</p>
      <div class="goals-list">
        <For each={GOAL_AREAS}>
          {(goal) => (
            <label>
              <input
                type="checkbox"
                checked={props.goals.includes(goal)}
                onChange={(event) => toggle(goal, event.currentTarget.checked)}
              />{' '}
              {say(nameOf.goal(goal))}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
