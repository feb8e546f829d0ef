import { Show } from 'solid-js';
import { weekdayOf } from '../../utils/time/date/dates';
import { say } from '../shared/say';
import type { Kept } from './files-source';

/** What a saved schedule can be used for now, and where to go from here. */
export function SavedLine(props: { name: string; kept: Kept; onAnother: (() => void) | null }) {
  const found = () => {
    const { count, next } = props.kept.found;
    if (next === null) return say('files_found_none');
    const when = [{ weekdays: [weekdayOf(next.date)] }, { time: next.start }] as const;
    return count === 1 ? say('files_found_one', ...when) : say('files_found', count, ...when);
  };
  return (
    <>
      {say('files_kept', props.name)} {found()}{' '}
      <button type="button" class="button plain" onClick={() => props.kept.seeWeek()}>
        {say('files_see_week')}
      </button>
      <Show when={props.onAnother}>
        {(again) => (
          <button type="button" class="button plain" onClick={() => again()()}>
            {say('files_another')}
          </button>
        )}
      </Show>
    </>
  );
}
