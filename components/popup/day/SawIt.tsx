import { createSignal, Show } from 'solid-js';
import type { DayRow } from '../../../utils/look-up/classroom-day';
import type { IsoDate, Minutes } from '../../../utils/model/block';
import { say } from '../../shared/say';
import type { RowDeeds } from '../popup-source';

const STEP: Minutes = 5;

/**
 * "Still a lesson" or "working", said with one tap during or after a visit. It is about the class, never about a
 * student.
 */
export function SawIt(props: {
  row: DayRow;
  date: IsoDate;
  /** The wall clock if the day is today; null if it is over. */
  minutes: Minutes | null;
  deeds: RowDeeds;
}) {
  const block = () => props.row.block;
  const last = () => block().end ?? block().start + 60;
  const within = (at: Minutes) => Math.min(Math.max(at, block().start), last());
  const [moved, setMoved] = createSignal(0);
  const running = () => props.minutes !== null && props.minutes < last();
  // After the lesson, the visit is taken to have begun with the push-in time.
  const guess = () => (running() ? props.minutes! : (props.row.windows[0]?.start ?? block().start));
  const at = () => within(guess() + moved());
  const [failed, setFailed] = createSignal(false);
  const saw = (what: 'lesson' | 'work') =>
    props.deeds
      .tell(props.row, { is: 'visit', saw: { what, after: at() - block().start, date: props.date } })
      .catch(() => setFailed(true));

  return (
    <div class="saw">
      <span class="saw-when">
        <button
          type="button"
          class="saw-step"
          aria-label={say('popup_saw_earlier')}
          onClick={() => setMoved(moved() - STEP)}
        >
          −
        </button>
        <span aria-live="polite">{say('popup_saw', { time: at() })}</span>
        <button
          type="button"
          class="saw-step"
          aria-label={say('popup_saw_later')}
          onClick={() => setMoved(moved() + STEP)}
        >
          +
        </button>
      </span>
      <span class="saw-what">
        <button type="button" class="button" onClick={() => void saw('lesson')}>
          {say('popup_saw_lesson')}
        </button>
        <button type="button" class="button" onClick={() => void saw('work')}>
          {say('popup_saw_work')}
        </button>
      </span>
      <Show when={failed()}>
        <p role="alert">{say('popup_failed')}</p>
      </Show>
    </div>
  );
}
