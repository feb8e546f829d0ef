import { For, Show } from 'solid-js';
import { GOAL_AREAS, type GoalArea } from '../../../utils/model/vocabulary';
import { nameOf } from '../../../utils/words/say/names';
import { say } from '../../shared/say';
import type { RoomsWanted } from '../popup-source';
import '../GoalChips.css';

/** Lengths of a visit that can be chosen, in minutes. */
const LENGTHS = [15, 20, 30];

/** Which rooms are looked for: of one school, with so many minutes left, for one goal. The choice is remembered. */
export function RoomFilters(props: {
  wanted: RoomsWanted;
  schools: readonly string[];
  onChange: (wanted: RoomsWanted) => void;
}) {
  const change = (part: Partial<RoomsWanted>) => props.onChange({ ...props.wanted, ...part });
  return (
    <div class="room-filters" role="group" aria-label={say('popup_filter')}>
      <Show when={props.schools.length > 1}>
        <select
          class="chip"
          classList={{ on: props.wanted.school !== null }}
          aria-label={say('popup_filter_school')}
          onChange={(event) => change({ school: event.currentTarget.value || null })}
        >
          <option value="">{say('popup_filter_school_any')}</option>
          <For each={props.schools}>
            {(school) => (
              <option value={school} selected={school === props.wanted.school}>
                {school}
              </option>
            )}
          </For>
        </select>
      </Show>
      <select
        class="chip"
        classList={{ on: props.wanted.minutes !== null }}
        aria-label={say('popup_filter_minutes')}
        onChange={(event) => change({ minutes: Number(event.currentTarget.value) || null })}
      >
        <option value="">{say('popup_filter_minutes_any')}</option>
        <For each={LENGTHS}>
          {(length) => (
            <option value={length} selected={length === props.wanted.minutes}>
              {say('popup_filter_minutes_least', length)}
            </option>
          )}
        </For>
      </select>
      <select
        class="chip"
        classList={{ on: props.wanted.goal !== null }}
        aria-label={say('popup_filter_goal')}
        onChange={(event) => change({ goal: (event.currentTarget.value || null) as GoalArea | null })}
      >
        <option value="">{say('popup_filter_goal_any')}</option>
        <For each={GOAL_AREAS}>
          {(goal) => (
            <option value={goal} selected={goal === props.wanted.goal}>
              {say(nameOf.goal(goal))}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
