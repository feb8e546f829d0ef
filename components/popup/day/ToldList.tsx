import { createSignal, For, Show } from 'solid-js';
import type { DayRow } from '../../../utils/look-up/classroom-day';
import { toldWords } from '../../../utils/words/say/told-words';
import { say } from '../../shared/say';
import type { RowDeeds } from '../popup-source';

/** What the therapist said and saw of a block, the newest first: from this PushIn learned. Each can be removed. */
export function ToldList(props: { row: DayRow; deeds: RowDeeds }) {
  const [failed, setFailed] = createSignal(false);
  return (
    <Show when={props.row.told.length > 0}>
      <ul class="told">
        <For each={props.row.told.toReversed()}>
          {(one) => {
            const words = () => say.message(toldWords(one, props.row.block.start));
            return (
              <li>
                <span>{words()}</span>
                <button
                  type="button"
                  class="button plain"
                  aria-label={say('told_forget_that', words())}
                  onClick={() => void props.deeds.forget(one).catch(() => setFailed(true))}
                >
                  {say('told_forget')}
                </button>
              </li>
            );
          }}
        </For>
      </ul>
      <Show when={failed()}>
        <p role="alert">{say('popup_failed')}</p>
      </Show>
    </Show>
  );
}
