import { createSignal, Show } from 'solid-js';
import type { CardSubject } from '../../../../utils/overlay/card-subject';
import { AskBlock } from '../../../shared/AskBlock';
import { say } from '../../../shared/say';
import { CardVisits } from './CardVisits';
import type { Telling } from '../create-telling';

/** Minutes that one step moves. */
const STEP = 5;

/**
 * "Not right?": work starts earlier or later, it is something else, or nobody may visit then. It holds from now on and
 * can be undone.
 */
export function CardWrong(props: { subject: CardSubject; telling: Telling }) {
  const block = () => props.subject.block;
  const found = () => {
    const start = props.subject.window?.start ?? block().start;
    return Math.max(block().start, Math.round(start / STEP) * STEP);
  };
  const [moved, setMoved] = createSignal(0);
  const start = () => found() + moved();
  const last = () => (block().end ?? block().start + STEP) - STEP;
  const tell = (draft: Parameters<Telling['tell']>[1]) => props.telling.tell(props.subject, draft);
  return (
    <section class="section card-body wrong">
      <p class="wrong-step">
        <span>{say('card_work_start')}</span>
        <button
          type="button"
          class="step"
          aria-label={say('card_earlier')}
          disabled={start() - STEP < block().start}
          on:click={() => setMoved(moved() - STEP)}
        >
          −
        </button>
        <output class="wrong-time">{say('overlay_time', { time: start() })}</output>
        <button
          type="button"
          class="step"
          aria-label={say('card_later')}
          disabled={start() + STEP > last()}
          on:click={() => setMoved(moved() + STEP)}
        >
          +
        </button>
        <Show when={moved() !== 0}>
          <button
            type="button"
            class="button"
            on:click={() => tell({ activity: null, mode: null, workStart: start() - block().start })}
          >
            {say('card_save')}
          </button>
        </Show>
      </p>
      <p class="wrong-head">{say('card_else')}</p>
      <AskBlock
        title={block().title}
        suggestion={props.subject.suggestion}
        onAnswer={(answer) => tell({ ...answer, workStart: null })}
      />
      <button
        type="button"
        class="text-button"
        on:click={() => tell({ activity: null, mode: 'blocked', workStart: null })}
      >
        {say('card_stay_away')}
      </button>
      <p class="quiet">{say('card_wrong_hint', block().title, props.subject.calendar.name)}</p>
      <CardVisits subject={props.subject} onForget={(id) => props.telling.undo(id)} />
    </section>
  );
}
