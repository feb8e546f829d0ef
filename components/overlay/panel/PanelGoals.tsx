import { For } from 'solid-js';
import { GOAL_AREAS, type GoalArea } from '../../../utils/model/vocabulary';
import { nameOf } from '../../../utils/words/names';
import { say } from '../../shared/say';

/** What the OT works on, as chips; they decide which times come first. */
export function PanelGoals(props: { goals: readonly GoalArea[]; onChange: (goals: GoalArea[]) => void }) {
  const has = (goal: GoalArea) => props.goals.includes(goal);
  const toggle = (goal: GoalArea) => props.onChange(GOAL_AREAS.filter((one) => has(one) !== (one === goal)));
  return (
    <details class="section">
      <summary class="heading">{say('panel_goals')}</summary>
      <p class="quiet">{say('panel_goals_hint')}</p>
      <div class="chips">
        <For each={GOAL_AREAS}>
          {(goal) => (
            <button type="button" class="chip" aria-pressed={has(goal)} on:click={() => toggle(goal)}>
              {say(nameOf.goal(goal))}
            </button>
          )}
        </For>
      </div>
    </details>
  );
}
