import { createUniqueId, For } from 'solid-js';
import { STATES, type StateChoice } from '../../utils/model/states';
import { nameOf } from '../../utils/words/say/names';
import { say } from './say';

/** The state whose own notes are shown. States without any are "another". */
export function StateSelect(props: {
  label: string;
  state: StateChoice | null;
  describedBy?: string;
  onChoose: (state: StateChoice | null) => void;
}) {
  const id = createUniqueId();
  return (
    <>
      <label for={id}>{props.label}</label>{' '}
      <select
        id={id}
        class="field"
        aria-describedby={props.describedBy}
        onChange={(event) => props.onChoose((event.currentTarget.value || null) as StateChoice | null)}
      >
        <option value="" selected={props.state === null}>
          {say('notes_state_unset')}
        </option>
        <For each={[...STATES, 'other'] as const}>
          {(state) => (
            <option value={state} selected={props.state === state}>
              {say(nameOf.state(state))}
            </option>
          )}
        </For>
      </select>
    </>
  );
}
