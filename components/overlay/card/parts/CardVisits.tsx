import { For } from 'solid-js';
import type { CardSubject } from '../../../../utils/overlay/card-subject';
import { toldWords } from '../../../../utils/words/say/told-words';
import { say } from '../../../shared/say';

/** What was seen of the block on visits, from which its start was learned. Each visit can be removed. */
export function CardVisits(props: { subject: CardSubject; onForget: (id: string) => void }) {
  return (
    <For each={props.subject.visits}>
      {(visit) => {
        const words = () => say.message(toldWords(visit, props.subject.block.start));
        return (
          <p class="learned">
            {words()}{' '}
            <button
              type="button"
              class="link"
              aria-label={say('told_forget_that', words())}
              on:click={() => props.onForget(visit.id)}
            >
              {say('told_forget')}
            </button>
          </p>
        );
      }}
    </For>
  );
}
