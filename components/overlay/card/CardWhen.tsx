import { For, Show } from 'solid-js';
import type { CardSubject } from '../../../utils/overlay/card-subject';
import { dayKindWords } from '../../../utils/words/day-kind-words';
import { say } from '../../shared/say';
import { ScoreParts } from '../../shared/ScoreParts';
import { DayBecause } from '../marks/DayBecause';
import { whenWords } from './when-words';

/** When to be there, and why: the first thing a therapist asks. */
export function CardWhen(props: { subject: CardSubject; unknown: boolean }) {
  const window = () => props.subject.window;
  const block = () => props.subject.block;
  const day = () => {
    const { date } = block();
    const found = date === null ? undefined : props.subject.calendar.plan?.days[date];
    return found && (found.kind !== 'regular' || found.decided) ? found : null;
  };
  return (
    <header class="card-when">
      <Show when={window()} fallback={<p class="card-time">{block().title}</p>}>
        {(found) => (
          <p class="card-time">
            <span class="mark card-mark" data-rank={found().rank} data-certainty={found().certainty} />
            {say('overlay_span', { span: [found().start, found().end] })}
            <span class="card-rank">{say(`overlay_${found().rank}`)}</span>
          </p>
        )}
      </Show>
      <Show when={window()}>
        <p class="card-title" dir="auto">
          {block().title}
        </p>
      </Show>
      <p class="quiet card-where" dir="auto">
        {say('card_where', props.subject.calendar.name, whenWords(block()))}
      </p>
      <Show when={day()}>
        {(changed) => (
          <div class="card-day">
            <p>{say.message(dayKindWords(changed().kind, changed().from, changed().until))}</p>
            <DayBecause day={changed()} date={block().date!} />
          </div>
        )}
      </Show>
      <Show when={window()} fallback={<Show when={!props.unknown}>{say('card_no_window')}</Show>}>
        {(found) => (
          <>
            <Show when={found().booked}>
              <p class="warn">{say('card_booked')}</p>
            </Show>
            <ul class="reasons">
              <For each={found().reasons.filter(({ key }) => key !== 'reason_booked')}>
                {(reason) => <li>{say.message(reason)}</li>}
              </For>
            </ul>
            <p class="quiet">{say(`card_sure_${found().certainty}`)}</p>
            <ScoreParts score={found().score} />
          </>
        )}
      </Show>
      <For each={props.subject.others}>
        {(other) => <p class="quiet">{say('card_also', { span: [other.start, other.end] })}</p>}
      </For>
    </header>
  );
}
