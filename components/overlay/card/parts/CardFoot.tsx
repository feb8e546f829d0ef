import { Show } from 'solid-js';
import { say } from '../../../shared/say';

/** What the card shows of a lesson below its head. */
export type CardFace = 'notes' | 'wrong' | 'ideas' | 'why' | 'message';

/** What can be done about a push-in time, or the way back from there. */
export function CardFoot(props: { face: CardFace; canAsk: boolean; onFace: (face: CardFace) => void }) {
  return (
    <footer class="card-foot">
      <Show
        when={props.face === 'notes'}
        fallback={
          <button type="button" class="text-button" on:click={() => props.onFace('notes')}>
            {say('card_back')}
          </button>
        }
      >
        <button type="button" class="text-button" on:click={() => props.onFace('ideas')}>
          {say('ideas_title')}
        </button>
        <Show when={props.canAsk}>
          <button type="button" class="text-button" on:click={() => props.onFace('message')}>
            {say('card_message')}
          </button>
          <button type="button" class="text-button" on:click={() => props.onFace('why')}>
            {say('card_why')}
          </button>
        </Show>
      </Show>
    </footer>
  );
}
