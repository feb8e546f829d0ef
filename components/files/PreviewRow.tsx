import { For, Show } from 'solid-js';
import type { Series } from '../../utils/files/preview/series';
import type { Block, IsoDate } from '../../utils/model/block';
import { clock, minutesOf } from '../../utils/time/date/dates';
import { say } from '../shared/say';
import { RowDays } from './RowDays';
import { wrongWith } from './wrong-with';

const SAID = { 'no-title': 'files_no_title', 'end-first': 'files_end_first' } as const;

/** One row that was read, to be changed or left out; what is wrong with it stands below. A change is for all its dates. */
export function PreviewRow(props: {
  row: Series;
  /** Of the whole timetable. */
  dates: readonly IsoDate[];
  doubts: readonly string[];
  onChange: (row: Series) => void;
  onDrop: () => void;
}) {
  const block = () => props.row.blocks[0]!;
  const wrong = () => wrongWith(block());
  const notes = () => [...new Set(props.row.blocks.map(({ note }) => note ?? ''))];
  const change = (part: Partial<Block>) =>
    props.onChange({ ...props.row, blocks: props.row.blocks.map((one) => ({ ...one, ...part })) });
  return (
    <li classList={{ wrong: wrong() !== null }}>
      <Show when={!block().allDay} fallback={<span class="preview-all-day quiet">{say('files_all_day')}</span>}>
        <input
          class="field"
          type="time"
          aria-label={say('files_start_of', block().title)}
          aria-invalid={wrong() === 'end-first'}
          value={clock(block().start)}
          onChange={(event) => change({ start: minutesOf(event.currentTarget.value) ?? block().start })}
        />
        <input
          class="field"
          type="time"
          aria-label={say('files_end_of', block().title)}
          aria-invalid={wrong() === 'end-first'}
          value={block().end === null ? '' : clock(block().end!)}
          onChange={(event) => change({ end: minutesOf(event.currentTarget.value) })}
        />
      </Show>
      <input
        class="field preview-title"
        dir="auto"
        maxlength={2000}
        aria-label={say('files_title_of', { time: block().start })}
        aria-invalid={wrong() === 'no-title'}
        value={block().title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <RowDays row={props.row} dates={props.dates} onChange={(row) => props.onChange(row)} />
      <button
        type="button"
        class="button plain preview-drop"
        aria-label={say('files_drop_row', block().title)}
        onClick={() => props.onDrop()}
      >
        ×
      </button>
      <Show when={block().calledOff}>
        <p class="preview-note quiet">{say('popup_called_off')}</p>
      </Show>
      <Show when={notes().length === 1 && notes()[0]}>
        {(note) => (
          <p class="preview-note quiet" dir="auto">
            {note()}
          </p>
        )}
      </Show>
      <Show when={wrong()}>{(fault) => <p class="row-problem">{say(SAID[fault()])}</p>}</Show>
      <For each={props.doubts}>{(doubt) => <p class="row-problem">{doubt}</p>}</For>
    </li>
  );
}
