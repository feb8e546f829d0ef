import { Show } from 'solid-js';
import type { ClassroomDay } from '../../../utils/look-up/classroom-day';
import type { DayKind } from '../../../utils/model/day';
import type { DayDecision } from '../../../utils/model/school-days';
import { weekdayOf } from '../../../utils/time/date/dates';
import { dayKindWords } from '../../../utils/words/say/day-kind-words';
import { say } from '../../shared/say';
import './DayKindNotice.css';

/** The therapist's own word on the day shown; null takes it back. */
export type Decide = (kind: DayDecision['kind'] | null) => void;

/** Why this day is not like others: the event, whose calendar says so, and the therapist's own word on it. */
export function DayKindNotice(props: { kind: DayKind; day: ClassroomDay; onDecide: Decide }) {
  const because = () => {
    const { because, source, decided } = props.kind;
    if (decided) return say('popup_kind_you');
    if (because === null) return say('popup_kind_weekly', { weekday: weekdayOf(props.day.date) });
    return source === undefined ? say('popup_kind_because', because) : say('popup_kind_source', because, source);
  };
  const Runs = (one: { class: string; words: 'popup_day_runs' | 'popup_day_open' }) => (
    <button type="button" class={one.class} onClick={() => props.onDecide('regular')}>
      {say(one.words)}
    </button>
  );
  return (
    <div class="notice" data-day={props.kind.kind}>
      <p>{say.message(dayKindWords(props.kind.kind, props.kind.from, props.kind.until))}</p>
      <p class="quiet" dir="auto">
        {because()}
      </p>
      <p class="day-decide">
        <Show
          when={props.kind.decided}
          fallback={
            // The calendar that closes a school is believed: a class's own calendar repeats every week, also on
            // holidays.
            <Show
              when={props.kind.kind !== 'no-school'}
              fallback={<Runs class="button plain" words="popup_day_open" />}
            >
              <Runs class="button" words="popup_day_runs" />
              <button type="button" class="button" onClick={() => props.onDecide('no-school')}>
                {say('popup_day_no_school')}
              </button>
            </Show>
          }
        >
          <button type="button" class="button" onClick={() => props.onDecide(null)}>
            {say('popup_day_undo')}
          </button>
        </Show>
      </p>
    </div>
  );
}
