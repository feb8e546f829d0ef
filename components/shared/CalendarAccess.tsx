import { createSignal, Show } from 'solid-js';
import { askForCalendar } from './calendar-access';
import { say } from './say';

/** Says why calendar pages cannot be read yet, with the button that asks the browser for them. */
export function CalendarAccess() {
  const [granted, setGranted] = createSignal<boolean | null>(null);
  const ask = () => void askForCalendar().then(setGranted, () => setGranted(false));
  return (
    <div class="access">
      <Show when={granted() !== true} fallback={<p role="status">{say('access_granted')}</p>}>
        <p>{say('access_needed')}</p>
        <button type="button" class="button strong" onClick={ask}>
          {say('access_allow')}
        </button>
        <p role="status">
          <Show when={granted() === false}>{say('access_refused')}</Show>
        </p>
      </Show>
    </div>
  );
}
