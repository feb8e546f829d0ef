import { createSignal, Show } from 'solid-js';
import type { CardSubject } from '../../../../utils/overlay/card-subject';
import { dayKindWords } from '../../../../utils/words/say/day-kind-words';
import { say } from '../../../shared/say';
import { DayBecause } from '../../marks/DayBecause';
import type { Deeds } from '../../view';

/** Says that the day is not like others, and takes the therapist's own word on it. */
export function CardDay(props: { subject: CardSubject; deeds: Pick<Deeds, 'decideDay'> }) {
  const [failed, setFailed] = createSignal(false);
  const day = () => {
    const { date } = props.subject.block;
    const found = date === null ? undefined : props.subject.calendar.findings?.days[date];
    return found && (found.kind !== 'regular' || found.decided) ? found : null;
  };
  const decide = (kind: 'regular' | null) => {
    const { block, calendar } = props.subject;
    void props.deeds.decideDay(block.date!, calendar.school ?? '', kind).catch(() => setFailed(true));
  };
  return (
    <Show when={day()}>
      {(changed) => (
        <div class="card-day">
          <p>
            {say.message(dayKindWords(changed().kind, changed().from, changed().until))}{' '}
            <button type="button" class="link" on:click={() => decide(changed().decided ? null : 'regular')}>
              {say(changed().decided ? 'popup_day_undo' : 'popup_day_runs')}
            </button>
          </p>
          <DayBecause day={changed()} date={props.subject.block.date!} />
          <Show when={failed()}>
            <p class="warn" role="alert">
              {say('panel_line_unkept')}
            </p>
          </Show>
        </div>
      )}
    </Show>
  );
}
