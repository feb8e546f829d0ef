import { createUniqueId, For, Show } from 'solid-js';
import type { ClassroomDay, DayRow } from '../../utils/look-up/classroom-day';
import { nameOf } from '../../utils/words/names';
import { say } from '../shared/say';
import { NotesView } from './NotesView';
import type { PopupSource } from './popup-source';
import { WindowLine } from './WindowLine';

/** One block with its windows; unfolded it also says why, what the grade is expected to do, and offers the line to send. */
export function BlockRow(props: {
  day: ClassroomDay;
  row: DayRow;
  open: boolean;
  onToggle: () => void;
  source: PopupSource;
}) {
  const id = createUniqueId();
  const block = () => props.row.block;
  const time = () =>
    block().end === null
      ? say('popup_from', { time: block().start })
      : say('popup_span', { span: [block().start, block().end!] });

  return (
    <li class="row" classList={{ open: props.open }}>
      <button
        type="button"
        class="row-head"
        aria-expanded={props.open}
        aria-controls={id}
        onClick={() => props.onToggle()}
      >
        <span class="row-time">{time()}</span>
        <span class="row-title" dir="auto">
          {block().title}
        </span>
      </button>
      <For each={props.row.windows}>
        {(window) => (
          <WindowLine day={props.day} row={props.row} window={window} open={props.open} source={props.source} />
        )}
      </For>
      <div id={id} class="row-more" hidden={!props.open}>
        <Show when={props.open}>
          <Show when={block().sureness !== 'unknown'} fallback={<p dir="auto">{say('popup_unsure', block().title)}</p>}>
            <Show when={props.row.windows.length === 0}>
              <p>{say('popup_no_window', { word: nameOf.mode(block().mode) })}</p>
            </Show>
            <NotesView notes={props.source.notes(props.day.classroom.grade, block().activity)} />
          </Show>
        </Show>
      </div>
    </li>
  );
}
