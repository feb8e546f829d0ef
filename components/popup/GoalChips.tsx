import { For, Show } from 'solid-js';
import { GOAL_AREAS, type GoalArea } from '../../utils/model/vocabulary';
import { nameOf } from '../../utils/words/say/names';
import { say } from '../shared/say';
import './GoalChips.css';

/** "For: Handwriting ✕ +": the goal areas that rank the times, which can be changed right beside the times. */
export function GoalChips(props: { goals: readonly GoalArea[]; onChange: (goals: GoalArea[]) => void }) {
  const rest = () => GOAL_AREAS.filter((goal) => !props.goals.includes(goal));
  return (
    <div class="goal-chips" role="group" aria-label={say('goals_title')}>
      <span class="quiet">{say('popup_goals_for')}</span>
      <For each={GOAL_AREAS.filter((goal) => props.goals.includes(goal))}>
        {(goal) => (
          <button
            type="button"
            class="chip on"
            aria-label={say('popup_goals_off', { word: nameOf.goal(goal) })}
            onClick={() => props.onChange(props.goals.filter((one) => one !== goal))}
          >
            {say(nameOf.goal(goal))} <span aria-hidden="true">✕</span>
          </button>
        )}
      </For>
      <Show when={rest().length > 0}>
        <select
          class="chip"
          aria-label={say('popup_goals_add')}
          onChange={(event) => {
            const goal = event.currentTarget.value as GoalArea;
            event.currentTarget.value = '';
            props.onChange(GOAL_AREAS.filter((one) => one === goal || props.goals.includes(one)));
          }}
        >
          <option value="">{props.goals.length === 0 ? say('popup_goals_any') : say('popup_goals_more')}</option>
          <For each={rest()}>{(goal) => <option value={goal}>{say(nameOf.goal(goal))}</option>}</For>
        </select>
      </Show>
    </div>
  );
}
