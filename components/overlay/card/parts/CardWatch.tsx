import { createSignal, For, Show } from 'solid-js';
import type { TaskFactor } from '../../../../utils/model/notes';
import { capital } from '../../../shared/capital';
import { say } from '../../../shared/say';

/** What to watch for in this lesson. What the lesson asks of students is told with the rest. */
export function CardWatch(props: { factors: readonly TaskFactor[]; first: number }) {
  const [isOpen, setOpen] = createSignal(false);
  const rest = () => props.factors.slice(props.first);
  return (
    <section class="section">
      <div class="heading-row">
        <h3 class="heading">{say('card_watch_title')}</h3>
        <Show when={rest().length > 0}>
          <button type="button" class="link" aria-expanded={isOpen()} on:click={() => setOpen(!isOpen())}>
            {isOpen() ? say('card_fewer') : say('card_expected_more', rest().length)}
          </button>
        </Show>
      </div>
      <ul class="bullets">
        <For each={props.factors.slice(0, props.first)}>{({ watchFor }) => <li>{capital(watchFor)}</li>}</For>
        <Show when={isOpen()}>
          <For each={rest()}>
            {({ watchFor, note }) => (
              <li>
                {capital(watchFor)} <span class="quiet">{note}</span>
              </li>
            )}
          </For>
        </Show>
      </ul>
    </section>
  );
}
