import { createUniqueId, For, Show } from 'solid-js';
import type { ClassroomDay, DayRow } from '../../../utils/look-up/classroom-day';
import type { Minutes } from '../../../utils/model/block';
import { nameOf } from '../../../utils/words/say/names';
import { say } from '../../shared/say';
import { LATER_PARTS } from '../later-parts';
import type { PopupSource, RowDeeds } from '../popup-source';
import { WindowLine } from './WindowLine';

/**
 * One block with its push-in times. Unfolded, it also says why, says what the grade is expected to do, and offers the
 * line to send.
 */
export function BlockRow(props: {
  day: ClassroomDay;
  row: DayRow;
  open: boolean;
  onToggle: () => void;
  /** The wall clock, if the day is today. */
  when: Minutes | 'over' | 'to-come';
  source: PopupSource;
  deeds: RowDeeds;
}) {
  const id = createUniqueId();
  const block = () => props.row.block;
  /** Why nobody would visit, if that is not plain: music is with another teacher. */
  const elsewhere = () =>
    props.row.windows.length === 0 && (block().mode === 'special' || block().mode === 'whole-group');
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
          <Show when={elsewhere()}>
            <span class="quiet row-why">{say(nameOf.mode(block().mode))}</span>
          </Show>
        </span>
        <Show when={block().calledOff}>
          <span class="row-off quiet">{say('popup_called_off')}</span>
        </Show>
      </button>
      <For each={props.row.windows}>
        {(window) => (
          <WindowLine day={props.day} row={props.row} window={window} open={props.open} source={props.source} />
        )}
      </For>
      <div id={id} class="row-more" hidden={!props.open}>
        <Show when={props.open}>
          <LATER_PARTS.RowMore
            day={props.day}
            row={props.row}
            when={props.when}
            source={props.source}
            deeds={props.deeds}
          />
        </Show>
      </div>
    </li>
  );
}
