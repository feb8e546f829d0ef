import { createSignal, For, Show } from 'solid-js';
import type { Block } from '../../utils/model/block';
import type { Timetable } from '../../utils/model/reading';
import { clock, minutesOf } from '../../utils/time/dates';
import { className } from '../../utils/model/class-name';
import { say } from '../shared/say';
import { whenOf } from './when-of';

/** Rows shown to be looked over; a year of a calendar has thousands. */
const SHOWN = 300;

/** One timetable as it was read: each row can be changed or left out, and nothing is kept before it is said so. */
export function Preview(props: {
  timetable: Timetable;
  warnings: readonly string[];
  save: (timetable: Timetable) => Promise<void>;
}) {
  // Made anew for each reading.
  // eslint-disable-next-line solid/reactivity
  const [rows, setRows] = createSignal<readonly Block[]>(props.timetable.blocks);
  // eslint-disable-next-line solid/reactivity
  const [name, setName] = createSignal(className(props.timetable) || props.timetable.calendar.name || '');
  const [kept, setKept] = createSignal<'yes' | 'no' | null>(null);
  const change = (at: number, part: Partial<Block>) => {
    setKept(null);
    setRows((all) => all.map((block, i) => (i === at ? { ...block, ...part } : block)));
  };
  const wrong = ({ start, end, title }: Block) => title.trim() === '' || (end !== null && end <= start);
  const doubts = ({ title }: Block) => props.warnings.filter((warning) => warning.includes(`“${title}”`));
  const ready = () => name().trim() !== '' && rows().length > 0 && !rows().some(wrong);
  const keep = () => {
    if (!ready()) return;
    const calendar = { ...props.timetable.calendar, name: name().trim() };
    props.save({ ...props.timetable, calendar, blocks: rows() }).then(
      () => setKept('yes'),
      () => setKept('no'),
    );
  };
  return (
    <section class="preview" aria-label={name()}>
      <label class="preview-name">
        <span>{say('files_name')}</span>
        <input
          class="field"
          dir="auto"
          maxlength={200}
          value={name()}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <Show when={props.timetable.dayType}>{(kind) => <p class="quiet">{say('files_day_type', kind())}</p>}</Show>
      <ol class="preview-rows">
        <For each={rows().slice(0, SHOWN)}>
          {(block, at) => (
            <li classList={{ wrong: wrong(block) }}>
              <input
                class="field"
                type="time"
                aria-label={say('files_start_of', block.title)}
                value={clock(block.start)}
                onChange={(event) => change(at(), { start: minutesOf(event.currentTarget.value) ?? block.start })}
              />
              <input
                class="field"
                type="time"
                aria-label={say('files_end_of', block.title)}
                value={block.end === null ? '' : clock(block.end)}
                onChange={(event) => change(at(), { end: minutesOf(event.currentTarget.value) })}
              />
              <input
                class="field preview-title"
                dir="auto"
                maxlength={2000}
                aria-label={say('files_title_of', { time: block.start })}
                value={block.title}
                onChange={(event) => change(at(), { title: event.currentTarget.value })}
              />
              <span class="quiet">{whenOf(block)}</span>
              <button
                type="button"
                class="button plain"
                aria-label={say('files_drop_row', block.title)}
                onClick={() => setRows((all) => all.filter((_, i) => i !== at()))}
              >
                ×
              </button>
              <Show when={wrong(block)}>
                <p class="row-problem">{say(block.title.trim() === '' ? 'files_no_title' : 'files_end_first')}</p>
              </Show>
              <For each={doubts(block)}>{(doubt) => <p class="row-problem">{doubt}</p>}</For>
            </li>
          )}
        </For>
      </ol>
      <Show when={rows().length > SHOWN}>
        <p class="quiet">{say('panel_more', rows().length - SHOWN)}</p>
      </Show>
      <p class="preview-keep">
        <button type="button" class="button strong" aria-disabled={!ready()} onClick={keep}>
          {say('files_keep')}
        </button>{' '}
        <span role="status">
          <Show when={kept()}>{(how) => say(how() === 'yes' ? 'files_kept' : 'panel_line_unkept', name())}</Show>
        </span>
      </p>
    </section>
  );
}
