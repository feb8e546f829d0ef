import { createSignal, createUniqueId, For, Show } from 'solid-js';
import type { ClassroomDay, DayRow } from '../../utils/look-up/classroom-day';
import type { Minutes } from '../../utils/model/block';
import { nameOf } from '../../utils/words/names';
import { AskBlock } from '../shared/AskBlock';
import '../shared/AskBlock.css';
import { say } from '../shared/say';
import { NotesAsked } from './NotesAsked';
import type { PopupSource, RowDeeds } from './popup-source';
import { SawIt } from './SawIt';
import { ToldList } from './ToldList';
import './Told.css';
import { WindowLine } from './WindowLine';

/** One block with its windows; unfolded it also says why, what the grade is expected to do, and offers the line to send. */
export function BlockRow(props: {
  day: ClassroomDay;
  row: DayRow;
  open: boolean;
  onToggle: () => void;
  /** The wall clock on the day itself. */
  when: Minutes | 'over' | 'to-come';
  source: PopupSource;
  deeds: RowDeeds;
}) {
  const id = createUniqueId();
  const block = () => props.row.block;
  /** Nobody is asked what a lesson is that was called off. */
  const known = () => block().sureness !== 'unknown' || block().calledOff;
  const [unkept, setUnkept] = createSignal(false);
  const noted = () => setUnkept(false);
  const failed = () => setUnkept(true);
  /** A lesson that has begun, so that somebody may have seen it. */
  const visited = () => {
    const { mode, start, calledOff } = block();
    const begun = typeof props.when === 'number' ? start <= props.when : props.when === 'over';
    return begun && !calledOff && mode !== 'routine' && mode !== 'special' && mode !== 'blocked';
  };
  /** Why nobody would come, where that is not plain: music is with another teacher. */
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
          <Show when={known()} fallback={<p dir="auto">{say('popup_unsure', block().title)}</p>}>
            <Show when={props.row.windows.length === 0}>
              <p>
                {block().calledOff
                  ? say('popup_off_no_window')
                  : say('popup_no_window', { word: nameOf.mode(block().mode) })}
              </p>
            </Show>
          </Show>
          <Show when={!known() || (props.row.suggestion && !block().calledOff)}>
            <AskBlock
              title={block().title}
              suggestion={props.row.suggestion}
              onAnswer={(answer) => void props.deeds.tell(props.row, answer).then(noted, failed)}
            />
            <Show when={unkept()}>
              <p role="alert">{say('popup_failed')}</p>
            </Show>
          </Show>
          <Show when={visited()}>
            <SawIt
              row={props.row}
              date={props.day.date}
              minutes={typeof props.when === 'number' ? props.when : null}
              deeds={props.deeds}
            />
          </Show>
          <ToldList row={props.row} deeds={props.deeds} />
          <Show when={block().sureness !== 'unknown'}>
            <NotesAsked grade={props.day.classroom.grade} activity={block().activity} source={props.source} />
          </Show>
        </Show>
      </div>
    </li>
  );
}
