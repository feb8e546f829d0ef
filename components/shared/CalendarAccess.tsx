import { createSignal, Show } from 'solid-js';
import { browser } from 'wxt/browser';
import { say } from './say';

const CALENDAR = { origins: ['https://calendar.google.com/*'] };

/** Whether the browser lets PushIn see calendar pages. Firefox may ask for that apart from installing. */
export function hasCalendarAccess(): Promise<boolean> {
  return browser.permissions.contains(CALENDAR);
}

/** Asks for the calendar pages: the request must be the very first thing the click does, or Firefox refuses it. */
export function CalendarAccess(props: { onGranted?: () => void }) {
  const [granted, setGranted] = createSignal<boolean | null>(null);
  const ask = () => {
    const asked = browser.permissions.request(CALENDAR);
    void asked.then(setGranted, () => setGranted(false)).then(() => granted() && props.onGranted?.());
  };
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
