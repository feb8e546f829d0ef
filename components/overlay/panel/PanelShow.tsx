import { For, Show } from 'solid-js';
import { say } from '../../shared/say';
import type { OverlayView } from '../view';

/** Whose push-in times are shown: all, or those of one class. Only where there are several. */
export function PanelShow(props: { view: OverlayView }) {
  const classes = () => [...new Map(props.view.visits().map(({ source, roomName }) => [source, roomName]))];
  return (
    <Show when={classes().length > 1}>
      <div class="chips show" role="group" aria-label={say('panel_show')}>
        <span class="quiet">{say('panel_show')}</span>
        <For each={[[null, say('panel_show_all')] as const, ...classes()]}>
          {([source, name]) => (
            <button
              type="button"
              class="chip"
              dir="auto"
              title={name}
              aria-pressed={props.view.only() === source}
              on:click={() => props.view.showOnly(source)}
            >
              {name}
            </button>
          )}
        </For>
      </div>
    </Show>
  );
}
