import { createSignal, For, Match, Show, Switch } from 'solid-js';
import type { ClassroomDay, DayRow } from '../../../utils/look-up/classroom-day';
import { teacherLine } from '../../../utils/look-up/teacher-line';
import type { Message } from '../../../utils/model/message';
import type { PushInWindow, Reason } from '../../../utils/model/window';
import { doing } from '../../../utils/words/doing';
import { lessonFirst } from '../../../utils/words/lesson-first';
import { message } from '../../../utils/words/say/message';
import { nameOf } from '../../../utils/words/say/names';
import { roundedSpan } from '../../../utils/words/rounded-span';
import { RankMark } from '../../shared/RankMark';
import { say } from '../../shared/say';
import type { PopupSource } from '../popup-source';

/** One push-in time: when, how good, and how it is known; unfolded also why, and a line to send to the teacher. */
export function WindowLine(props: {
  day: ClassroomDay;
  row: DayRow;
  window: PushInWindow;
  open: boolean;
  source: PopupSource;
}) {
  const [copied, setCopied] = createSignal<'no' | 'yes' | 'refused'>('no');
  const activity = () => props.row.block.activity;
  const mode = () => props.row.block.mode;
  /** Title and time already stand above. */
  const short = (reason: Reason): Message => {
    const minutes = lessonFirst(reason);
    return minutes ? message('card_says_lesson', minutes, { word: doing(activity(), mode()) }) : reason;
  };
  const line = () => say.message(teacherLine(props.day, props.row, props.window));
  const copy = () =>
    props.source.copy(line()).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );

  return (
    <div class="window" data-rank={props.window.rank}>
      <p class="window-line">
        <RankMark rank={props.window.rank} learned={props.window.certainty === 'learned'} />
        <strong>{say('popup_window', { span: roundedSpan(props.window) }, { word: doing(activity(), mode()) })}</strong>
        <span class="window-worth quiet">
          {say(
            'popup_worth',
            { word: nameOf.rank(props.window.rank) },
            { word: nameOf.certainty(props.window.certainty) },
          )}
          <Show when={props.window.booked}>
            {' · '}
            <span class="booked">{say('popup_booked')}</span>
          </Show>
        </span>
      </p>
      <Show when={props.open}>
        <ul class="reasons">
          <For each={props.window.reasons}>{(reason) => <li dir="auto">{say.message(short(reason))}</li>}</For>
        </ul>
        <button type="button" class="button" onClick={() => void copy()}>
          {say('popup_copy')}
        </button>
        <div role="status" class="copied" dir="auto">
          <Switch>
            <Match when={copied() === 'yes'}>{say('popup_copied', line())}</Match>
            <Match when={copied() === 'refused'}>
              <label>
                {say('popup_copy_refused')}
                <textarea class="field" readonly rows={3} onFocus={(event) => event.currentTarget.select()}>
                  {line()}
                </textarea>
              </label>
            </Match>
          </Switch>
        </div>
      </Show>
    </div>
  );
}
