import { For, Show } from 'solid-js';
import type { CardTopic } from '../../../utils/overlay/card-subject';
import { dayKey } from '../../../utils/overlay/grid';
import type { Unsure } from '../../../utils/overlay/survey';
import { say } from '../../shared/say';

const SHOWN = 4;

/** Blocks that nobody can name. Each asks what happens then. */
export function PanelUnsure(props: {
  blocks: readonly Unsure[];
  onAsk: (topic: CardTopic, opener: HTMLElement) => void;
}) {
  return (
    <section class="section">
      <h2 class="heading">{say('panel_unsure')}</h2>
      <ul>
        <For each={props.blocks.slice(0, SHOWN)}>
          {({ source, block }) => (
            <li>
              <button
                type="button"
                class="link"
                dir="auto"
                aria-haspopup="dialog"
                on:click={(event) =>
                  props.onAsk(
                    { source, day: dayKey(block), title: block.title, start: block.start, window: null },
                    event.currentTarget,
                  )
                }
              >
                {say('panel_unsure_row', block.title)}
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.blocks.length > SHOWN}>
        <p class="quiet">{say('panel_more', props.blocks.length - SHOWN)}</p>
      </Show>
    </section>
  );
}
