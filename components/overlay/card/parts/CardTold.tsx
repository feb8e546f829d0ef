import { Show } from 'solid-js';
import type { CardSubject } from '../../../../utils/overlay/card-subject';
import { say } from '../../../shared/say';
import type { Telling } from '../create-telling';

/** What the OT told about this lesson, with the way back, and what became of the last try. */
export function CardTold(props: { subject: CardSubject; telling: Telling }) {
  return (
    <div role="status" class="card-told">
      <Show when={props.telling.outcome()}>
        {(outcome) => <p class={outcome().isDone ? 'quiet' : 'warn'}>{say(outcome().said)}</p>}
      </Show>
      <Show when={props.subject.correction}>
        {(kept) => (
          <p class="learned">
            {say('card_saved', props.subject.block.title, props.subject.calendar.name)}{' '}
            <button type="button" class="link" on:click={() => props.telling.undo(kept().id)}>
              {say('card_undo')}
            </button>
          </p>
        )}
      </Show>
    </div>
  );
}
