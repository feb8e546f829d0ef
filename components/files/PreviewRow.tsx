import { For, Show } from 'solid-js';
import type { Block } from '../../utils/model/block';
import { clock, minutesOf } from '../../utils/time/dates';
import { say } from '../shared/say';
import { whenOf } from './when-of';
import { wrongWith } from './wrong-with';

/** One row that was read, to be changed or left out; what is wrong with it stands below. */
export function PreviewRow(props: {
  block: Block;
  doubts: readonly string[];
  onChange: (part: Partial<Block>) => void;
  onDrop: () => void;
}) {
  const wrong = () => wrongWith(props.block);
  return (
    <li classList={{ wrong: wrong() !== null }}>
      <Show when={!props.block.allDay} fallback={<span class="preview-all-day quiet">{say('files_all_day')}</span>}>
        <input
          class="field"
          type="time"
          aria-label={say('files_start_of', props.block.title)}
          aria-invalid={wrong() === 'files_end_first'}
          value={clock(props.block.start)}
          onChange={(event) => props.onChange({ start: minutesOf(event.currentTarget.value) ?? props.block.start })}
        />
        <input
          class="field"
          type="time"
          aria-label={say('files_end_of', props.block.title)}
          aria-invalid={wrong() === 'files_end_first'}
          value={props.block.end === null ? '' : clock(props.block.end)}
          onChange={(event) => props.onChange({ end: minutesOf(event.currentTarget.value) })}
        />
      </Show>
      <input
        class="field preview-title"
        dir="auto"
        maxlength={2000}
        aria-label={say('files_title_of', { time: props.block.start })}
        aria-invalid={wrong() === 'files_no_title'}
        value={props.block.title}
        onChange={(event) => props.onChange({ title: event.currentTarget.value })}
      />
      <span class="preview-when quiet">{whenOf(props.block)}</span>
      <button
        type="button"
        class="button plain preview-drop"
        aria-label={say('files_drop_row', props.block.title)}
        onClick={() => props.onDrop()}
      >
        ×
      </button>
      <Show when={wrong()}>{(words) => <p class="row-problem">{say(words())}</p>}</Show>
      <For each={props.doubts}>{(doubt) => <p class="row-problem">{doubt}</p>}</For>
    </li>
  );
}
