import { createSignal, Show, untrack } from 'solid-js';
import { say } from '../shared/say';
import type { WelcomeSource } from './welcome-source';

/** Two ways to begin: the therapist's own calendar, or an invented room in the popup. */
export function TryIt(props: { hasSample: boolean; source: WelcomeSource }) {
  const [sample, setSample] = createSignal(untrack(() => props.hasSample));
  const [failed, setFailed] = createSignal(false);
  const toggle = async () => {
    setFailed(false);
    try {
      await (sample() ? props.source.removeSample() : props.source.addSample());
      setSample(!sample());
    } catch {
      setFailed(true);
    }
  };
  return (
    <section aria-labelledby="welcome-try">
      <h2 id="welcome-try">{say('welcome_try')}</h2>
      <div class="ways">
        <div class="way">
          <h3>{say('welcome_own')}</h3>
          <p>{say('welcome_own_do')}</p>
          <a class="button strong" href="https://calendar.google.com/calendar/r/week" target="_blank" rel="noreferrer">
            {say('welcome_own_open')}
          </a>
        </div>
        <div class="way">
          <h3>{say('welcome_sample')}</h3>
          <p>{say('welcome_sample_do')}</p>
          <p role="status">
            <Show when={failed()}>{say('options_not_saved')}</Show>
            <Show when={sample()}>{say('welcome_sample_added')}</Show>
          </p>
          <div class="way-do">
            <Show when={sample()}>
              <button type="button" class="button strong" onClick={() => props.source.openPopup()}>
                {say('welcome_sample_open')}
              </button>
            </Show>
            <button type="button" class="button" onClick={() => void toggle()}>
              {sample() ? say('welcome_sample_remove') : say('welcome_sample_add')}
            </button>
          </div>
        </div>
      </div>
    </section>
  );
}
