import { For, Show } from 'solid-js';
import type { TaskFactor } from '../../../utils/model/notes';
import { capital } from '../../shared/capital';
import { say } from '../../shared/say';

/** What to watch for in this lesson; what it asks of students is told with the rest. */
export function CardWatch(props: { factors: readonly TaskFactor[]; first: number }) {
  const rest = () => props.factors.slice(props.first);
  return (
    <section class="section">
      <h3 class="heading">{say('card_watch_title')}</h3>
      <ul class="bullets">
        <For each={props.factors.slice(0, props.first)}>{({ watchFor }) => <li>{capital(watchFor)}</li>}</For>
      </ul>
      <Show when={rest().length > 0}>
        <details>
          <summary>{say('card_expected_more', rest().length)}</summary>
          <ul class="bullets">
            <For each={rest()}>
              {({ watchFor, note }) => (
                <li>
                  {capital(watchFor)} <span class="quiet">{note}</span>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </section>
  );
}
