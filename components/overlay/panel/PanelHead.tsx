import { Show } from 'solid-js';
import { say } from '../../shared/say';

/** The panel's name, the switch of the whole overlay, and the button that folds it to the pill. */
export function PanelHead(props: {
  /** Null if it cannot be switched. */
  overlay: boolean | null;
  onSwitch: (on: boolean) => void;
  onFold: () => void;
}) {
  return (
    <header class="panel-top">
      <h1 class="panel-title">{say('panel_name')}</h1>
      <Show when={props.overlay !== null}>
        <label class="switch" title={say('panel_switch')}>
          <input
            type="checkbox"
            role="switch"
            aria-label={say('panel_switch')}
            checked={props.overlay ?? false}
            on:change={(event) => props.onSwitch(event.currentTarget.checked)}
          />
          <span class="switch-track" />
        </label>
      </Show>
      <button
        type="button"
        class="icon"
        aria-label={say('panel_fold')}
        aria-expanded="true"
        on:click={() => props.onFold()}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3.5 6 8 10.5 12.5 6" />
        </svg>
      </button>
    </header>
  );
}
