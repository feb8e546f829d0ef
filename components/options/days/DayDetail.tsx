import { For, Show } from 'solid-js';
import type { DayDecision } from '../../../utils/model/school-days';
import type { SchoolDay } from '../../../utils/pipeline/school-day';
import { weekdayOf } from '../../../utils/time/date/dates';
import { message } from '../../../utils/words/say/message';
import { dayKindWords } from '../../../utils/words/say/day-kind-words';
import { say } from '../../shared/say';
import type { Keep, OptionsSource } from '../options-source';

/** One day: its kind, who says so, and the therapist's own word on it. */
export function DayDetail(props: { day: SchoolDay; school: string; source: OptionsSource; keep: Keep }) {
  const kind = () => props.day.kind;
  const decide = (to: DayDecision['kind'] | null) =>
    void props.keep(
      props.source.decide({ date: props.day.date, school: props.school }, to),
      message(to === null ? 'days_undone' : 'days_decided'),
    );
  return (
    <div class="day-detail" role="region" aria-label={say('days_detail')}>
      <h3>{say('days_day', { date: props.day.date })}</h3>
      <p class="day-kind">
        {kind() === 'weekend'
          ? say('days_weekend')
          : say.message(dayKindWords(kind() as Exclude<SchoolDay['kind'], 'weekend'>, props.day.start, props.day.end))}
      </p>
      <Show when={props.day.decided}>
        <p class="quiet">{say('days_said_you')}</p>
      </Show>
      <Show when={props.day.habit}>
        <p class="quiet">{say('days_said_weekly', { weekday: weekdayOf(props.day.date) })}</p>
      </Show>
      <ul class="points">
        <For each={props.day.because}>
          {(because) => <li dir="auto">{say('days_because', because.title, because.source)}</li>}
        </For>
      </ul>
      <Show when={kind() !== 'weekend'}>
        <p class="actions">
          <Show
            when={props.day.decided}
            fallback={
              <>
                <Show when={kind() !== 'regular'}>
                  <button type="button" class="button" onClick={() => decide('regular')}>
                    {say('days_runs')}
                  </button>
                </Show>
                <Show when={kind() !== 'no-school'}>
                  <button type="button" class="button" onClick={() => decide('no-school')}>
                    {say('days_closed')}
                  </button>
                </Show>
              </>
            }
          >
            <button type="button" class="button" onClick={() => decide(null)}>
              {say('days_undo')}
            </button>
          </Show>
        </p>
      </Show>
    </div>
  );
}
