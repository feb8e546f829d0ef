import { For } from 'solid-js';
import type { Manner } from '../../../utils/model/reading';
import { say } from '../../shared/say';

/** The ways in which a page can be read; the first one is in use. */
export function MannerSelect(props: { manners: readonly Manner[]; onPick: (manner: Manner) => void }) {
  return (
    <label class="page-manner">
      <span>{say('page_manner')}</span>
      <select class="field" onChange={(event) => props.onPick(event.currentTarget.value as Manner)}>
        <For each={props.manners}>
          {(manner, index) => (
            <option value={manner} selected={index() === 0}>
              {say(`page_manner_${manner}`)}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
