import { For, Show } from 'solid-js';
import type { Suggestion } from '../../utils/model/classroom';
import { USUAL_MODE } from '../../utils/model/usual-mode';
import { ACTIVITIES, type Activity, type Mode } from '../../utils/model/vocabulary';
import { nameOf } from '../../utils/words/say/names';
import { capital } from './capital';
import { say } from './say';

/** The activities that an unknown block most often turns out to be. */
const OFTEN: readonly Activity[] = ['intervention', 'centers', 'special', 'meeting', 'homework-study', 'recess'];

export interface Answer {
  readonly activity: Activity | null;
  readonly mode: Mode | null;
}

/**
 * "What happens then?", answered with one click. What the therapist said of the same words in another room comes first.
 */
export function AskBlock(props: { title: string; suggestion: Suggestion | null; onAnswer: (answer: Answer) => void }) {
  const is = (activity: Activity) => props.onAnswer({ activity, mode: USUAL_MODE[activity] });
  const named = ({ activity, mode }: Suggestion) =>
    say(activity ? nameOf.activity(activity) : nameOf.mode(mode ?? 'mixed'));
  return (
    <div class="ask" role="group" aria-label={say('ask_which', props.title)}>
      <Show when={props.suggestion}>
        {(there) => (
          <button type="button" class="ask-answer ask-suggested" on:click={() => props.onAnswer(there())}>
            {say('ask_suggest', there().room, named(there()))}
          </button>
        )}
      </Show>
      <For each={OFTEN}>
        {(activity) => (
          <button type="button" class="ask-answer" on:click={() => is(activity)}>
            {capital(say(nameOf.activity(activity)))}
          </button>
        )}
      </For>
      <select
        class="ask-answer"
        aria-label={say('ask_else')}
        on:change={(event) => event.currentTarget.value && is(event.currentTarget.value as Activity)}
      >
        <option value="">{say('ask_else')}</option>
        <For each={ACTIVITIES.filter((activity) => !OFTEN.includes(activity))}>
          {(activity) => <option value={activity}>{capital(say(nameOf.activity(activity)))}</option>}
        </For>
      </select>
    </div>
  );
}
