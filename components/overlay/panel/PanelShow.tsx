import { For, Show } from 'solid-js';
import { shortNames } from '../../../utils/words/short-names';
import { say } from '../../shared/say';
import type { OverlayView } from '../view';

/** Chooses whose push-in times are shown: all, or those of one class. Shown only if there are several classes. */
export function PanelShow(props: { view: OverlayView }) {
  const classes = () => {
    const named = [...new Map(props.view.visits().map(({ source, room, roomName }) => [source, { room, roomName }]))];
    const short = shortNames(named.map(([, { roomName }]) => roomName));
    return named
      .toSorted(([, a], [, b]) => a.room - b.room)
      .map(([source, { roomName }]) => ({ source, name: roomName, shown: short.get(roomName) }));
  };
  return (
    <Show when={classes().length > 1}>
      <div class="chips show" role="group" aria-label={say('panel_show')}>
        <span class="quiet">{say('panel_show')}</span>
        <For each={[{ source: null, name: say('panel_show_all'), shown: say('panel_show_all') }, ...classes()]}>
          {({ source, name, shown }) => (
            <button
              type="button"
              class="chip"
              dir="auto"
              title={name}
              aria-pressed={props.view.only() === source}
              on:click={() => props.view.showOnly(source)}
            >
              {shown}
            </button>
          )}
        </For>
      </div>
    </Show>
  );
}
