import { correction } from '../../../utils/model/told';
import { createSignal, Show } from 'solid-js';
import type { ClassroomDay, DayRow } from '../../../utils/look-up/classroom-day';
import type { Minutes } from '../../../utils/model/block';
import { nameOf } from '../../../utils/words/say/names';
import { AskBlock } from '../../shared/AskBlock';
import '../../shared/AskBlock.css';
import { say } from '../../shared/say';
import { NotesAsked } from './NotesAsked';
import type { PopupSource, RowDeeds } from '../popup-source';
import { SawIt } from './SawIt';
import { ToldList } from './ToldList';
import './Told.css';

/**
 * What an unfolded lesson says besides: why nobody would visit, what it asks of students, what was told, and the notes.
 */
export function RowMore(props: {
  day: ClassroomDay;
  row: DayRow;
  /** The wall clock, if the day is today. */
  when: Minutes | 'over' | 'to-come';
  source: PopupSource;
  deeds: RowDeeds;
}) {
  const block = () => props.row.block;
  /** A lesson that was called off is not asked about. */
  const known = () => block().sureness !== 'unknown' || block().calledOff;
  const [unkept, setUnkept] = createSignal(false);
  const noted = () => setUnkept(false);
  const failed = () => setUnkept(true);
  /** Has the lesson begun, so that somebody may have seen it? */
  const visited = () => {
    const { mode, start, calledOff } = block();
    const begun = typeof props.when === 'number' ? start <= props.when : props.when === 'over';
    return begun && !calledOff && mode !== 'routine' && mode !== 'special' && mode !== 'blocked';
  };

  return (
    <>
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
          onAnswer={(answer) => void props.deeds.tell(props.row, correction(answer)).then(noted, failed)}
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
    </>
  );
}
