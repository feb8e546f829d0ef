import { createSignal, For, Show } from 'solid-js';
import { GOAL_AREAS, type GoalArea } from '../../../utils/model/vocabulary';
import { nameOf } from '../../../utils/words/say/names';
import { say } from '../../shared/say';

/**
 * The goals the therapist works on, as chips in the panel's head: the chosen ones, and all of them on demand. They
 * decide which times come first.
 */
export function PanelGoals(props: { goals: readonly GoalArea[]; onChange: (goals: GoalArea[]) => void }) {
  const [all, setAll] = createSignal(false);
  const has = (goal: GoalArea) => props.goals.includes(goal);
  const toggle = (goal: GoalArea) => props.onChange(GOAL_AREAS.filter((one) => has(one) !== (one === goal)));
  const shown = () => (all() ? GOAL_AREAS : props.goals);
  return (
    <div class="panel-goals" role="group" aria-label={say('panel_goals')}>
      <div class="chips">
        <span class="quiet">{say('panel_for')}</span>
        <For each={shown()}>
          {(goal) => (
            <button type="button" class="chip" aria-pressed={has(goal)} on:click={() => toggle(goal)}>
              {say(nameOf.goal(goal))}
            </button>
          )}
        </For>
        <button type="button" class="chip more" aria-expanded={all()} on:click={() => setAll(!all())}>
          {say(all() ? 'panel_goals_done' : props.goals.length > 0 ? 'panel_goals_more' : 'panel_goals_none')}
        </button>
      </div>
      <Show when={all()}>
        <p class="quiet">{say('panel_goals_hint')}</p>
      </Show>
    </div>
  );
}
