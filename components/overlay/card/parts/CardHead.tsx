import { For, Show } from 'solid-js';
import type { CardSubject } from '../../../../utils/overlay/card-subject';
import { nameOf } from '../../../../utils/words/say/names';
import { capital } from '../../../shared/capital';
import { say } from '../../../shared/say';
import type { Deeds } from '../../view';
import { CardDay } from './CardDay';
import { cautionOf, sentenceOf } from '../card-sentence';
import { roundedSpan } from '../../../../utils/words/rounded-span';
import { whenWords } from '../when-words';

/** When to be there, for what and where, and one sentence why: the first thing a therapist asks. */
export function CardHead(props: {
  subject: CardSubject;
  /** True if nobody knows what the lesson is: then the head says nothing about it. */
  asks: boolean;
  deeds: Pick<Deeds, 'decideDay'>;
  onWrong: () => void;
}) {
  const window = () => props.subject.window;
  const block = () => props.subject.block;
  const where = () => say('card_where', props.subject.calendar.name, whenWords(block()));
  return (
    <header class="card-when">
      <Show when={window()} fallback={<p class="card-time card-title">{block().title}</p>}>
        {(found) => (
          <p class="card-time">
            <span
              class="mark card-mark"
              data-rank={found().rank}
              data-certainty={found().certainty}
              data-booked={found().booked ? '' : undefined}
            />
            {say('overlay_span', { span: roundedSpan(found()) })}
            <span class="card-rank">{say(nameOf.rank(found().rank))}</span>
          </p>
        )}
      </Show>
      <p class="card-where" dir="auto">
        <Show when={window()}>
          <b class="card-title">{block().title}</b>
          {' · '}
        </Show>
        <span class={window() ? undefined : 'quiet'}>{where()}</span>
      </p>
      <CardDay subject={props.subject} deeds={props.deeds} />
      <Show when={!props.asks}>
        <p>{capital(say.message(sentenceOf(props.subject)))}</p>
        <Show when={cautionOf(props.subject)}>{(caution) => <p class="warn">{say.message(caution())}</p>}</Show>
        <p class="quiet">
          <Show when={window()}>{(found) => <>{say(`card_sure_${found().certainty}`)}</>}</Show>{' '}
          <button type="button" class="link" on:click={() => props.onWrong()}>
            {say('card_wrong')}
          </button>
        </p>
      </Show>
      <For each={props.subject.others}>
        {(other) => <p class="quiet">{say('card_also', { span: roundedSpan(other) })}</p>}
      </For>
    </header>
  );
}
