import { For, Show } from 'solid-js';
import { onWeekdays, weekdaysOf, type Series } from '../../utils/files/preview/series';
import type { IsoDate } from '../../utils/model/block';
import { WEEKDAYS, type Weekday } from '../../utils/model/vocabulary';
import { say } from '../shared/say';
import { whenOf } from './when-of';

/** The days of a row; a press unfolds the weekdays to choose from. A row of one date or of a rotation day has none to choose. */
export function RowDays(props: { row: Series; dates: readonly IsoDate[]; onChange: (row: Series) => void }) {
  const first = () => props.row.blocks[0]!;
  const fixed = () => first().rotation !== null || (first().date !== null && props.row.read.length === 1);
  const choose = (day: Weekday, on: boolean, field: HTMLInputElement) => {
    const now = weekdaysOf(props.row);
    const made = onWeekdays(
      props.row,
      WEEKDAYS.filter((one) => (one === day ? on : now.includes(one))),
      props.dates,
    );
    props.onChange(made);
    // The last weekday stays, and one that the schedule has no date of does not come.
    field.checked = weekdaysOf(made).includes(day);
  };
  return (
    <Show when={!fixed()} fallback={<span class="preview-when quiet">{whenOf(props.row)}</span>}>
      <details class="preview-when">
        <summary aria-label={`${say('files_days_of', first().title)}: ${whenOf(props.row) || say('files_any_day')}`}>
          {whenOf(props.row) || say('files_any_day')}
        </summary>
        <div class="row-days">
          <For each={WEEKDAYS}>
            {(weekday) => (
              <label>
                <input
                  type="checkbox"
                  checked={weekdaysOf(props.row).includes(weekday)}
                  onChange={(event) => choose(weekday, event.currentTarget.checked, event.currentTarget)}
                />
                {say('files_days', { weekdays: [weekday] })}
              </label>
            )}
          </For>
        </div>
      </details>
    </Show>
  );
}
