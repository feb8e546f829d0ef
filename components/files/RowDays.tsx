import { For, Show } from 'solid-js';
import { onWeekdays, weekdaysOfRow, type Series } from '../../utils/files/preview/series';
import type { IsoDate } from '../../utils/model/block';
import { WEEKDAYS, type Weekday } from '../../utils/model/vocabulary';
import { say } from '../shared/say';
import { rowDaysText } from './row-days-text';

/**
 * The days of a row. A press shows the weekdays to choose from. A row of one date or of a rotation day has none to
 * choose.
 */
export function RowDays(props: { row: Series; dates: readonly IsoDate[]; onChange: (row: Series) => void }) {
  const first = () => props.row.blocks[0]!;
  const fixed = () => first().rotation !== null || (first().date !== null && props.row.read.length === 1);
  const choose = (day: Weekday, on: boolean, field: HTMLInputElement) => {
    const now = weekdaysOfRow(props.row);
    const made = onWeekdays(
      props.row,
      WEEKDAYS.filter((one) => (one === day ? on : now.includes(one))),
      props.dates,
    );
    props.onChange(made);
    // The last weekday cannot be taken away, and a weekday of which the schedule has no date cannot be added.
    field.checked = weekdaysOfRow(made).includes(day);
  };
  return (
    <Show when={!fixed()} fallback={<span class="preview-when quiet">{rowDaysText(props.row)}</span>}>
      <details class="preview-when">
        <summary
          aria-label={`${say('files_days_of', first().title)}: ${rowDaysText(props.row) || say('files_any_day')}`}
        >
          {rowDaysText(props.row) || say('files_any_day')}
        </summary>
        <div class="row-days">
          <For each={WEEKDAYS}>
            {(weekday) => (
              <label>
                <input
                  type="checkbox"
                  checked={weekdaysOfRow(props.row).includes(weekday)}
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
