import { Show } from 'solid-js';
import type { DayKind } from '../../utils/model/day';
import { say } from '../shared/say';

/** Why this day is not like others, with the words of the calendar that say so. */
export function DayKindNotice(props: { kind: DayKind }) {
  const what = () => {
    const { kind, from, until } = props.kind;
    if (kind === 'no-school') return say('popup_kind_no_school');
    if (kind === 'early-release')
      return until === null ? say('popup_kind_early') : say('popup_kind_early_at', { time: until });
    if (kind === 'late-start')
      return from === null ? say('popup_kind_late') : say('popup_kind_late_at', { time: from });
    return kind === 'testing' ? say('popup_kind_testing') : say('popup_kind_special');
  };
  return (
    <div class="notice" data-day={props.kind.kind}>
      <p>{what()}</p>
      <Show when={props.kind.because}>
        {(because) => (
          <p class="quiet" dir="auto">
            {say('popup_kind_because', because())}
          </p>
        )}
      </Show>
    </div>
  );
}
