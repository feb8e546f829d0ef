import { For } from 'solid-js';
import { RANKS } from '../../../utils/model/vocabulary';
import { nameOf } from '../../../utils/words/say/names';
import { say } from '../../shared/say';

/** Explains once what the marks are, when the first ones are seen. */
export function FirstSight(props: { onSeen: () => void }) {
  return (
    <div class="first-sight" role="note">
      <p>{say('first_sight')}</p>
      <ul class="legend-line">
        <For each={RANKS}>
          {(rank) => (
            <li>
              <span class="mark legend-mark" data-rank={rank} />
              {say(rank === 'possible' ? 'first_sight_possible' : nameOf.rank(rank))}
            </li>
          )}
        </For>
      </ul>
      <p>{say('first_sight_do')}</p>
      <button type="button" class="button" on:click={() => props.onSeen()}>
        {say('first_sight_seen')}
      </button>
    </div>
  );
}
