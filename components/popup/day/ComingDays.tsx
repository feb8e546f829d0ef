import { For, Show } from 'solid-js';
import type { ComingDay } from '../../../utils/look-up/coming-days';
import { dayKindWords } from '../../../utils/words/say/day-kind-words';
import { say } from '../../shared/say';

/** "Thu, Nov 26: No school": the next days that are not like others, so that nobody walks to an empty room. */
export function ComingDays(props: { days: readonly ComingDay[] }) {
  const words = ({ kind, start, end }: ComingDay) =>
    kind === 'weekend' ? '' : say.message(dayKindWords(kind, start, end));
  const title = (day: ComingDay) => day.because.map(({ title, source }) => `${title} – ${source}`).join('\n');
  return (
    <Show when={props.days.length > 0}>
      <ul class="coming quiet" aria-label={say('popup_coming')}>
        <For each={props.days}>
          {(day) => (
            <li title={title(day)} dir="auto">
              {day.date === day.to
                ? say('popup_coming_day', { date: day.date }, words(day))
                : say('popup_coming_days', { date: day.date }, { date: day.to }, words(day))}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
