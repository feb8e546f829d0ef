import { For } from 'solid-js';
import type { FeedUse } from '../../../utils/model/feed';
import { say } from '../../shared/say';

/** What a feed is for: every school's days, one school's, or a classroom's timetable. */
export function FeedUseSelect(props: {
  name: string;
  use: FeedUse;
  schools: readonly string[];
  onChange: (use: FeedUse) => void;
}) {
  const school = () => (props.use.is === 'district' ? props.use.school : null);
  // A school is listed even if no classroom belongs to it any more.
  const schools = () => [...new Set([...props.schools, ...(school() === null ? [] : [school()!])])];
  const choose = (value: string) => {
    if (value === 'classroom') return props.onChange({ is: 'classroom' });
    props.onChange({ is: 'district', school: value === 'all' ? null : value.slice(1) });
  };
  return (
    <select
      class="field"
      aria-label={say('feed_use', props.name)}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="all" selected={props.use.is === 'district' && school() === null}>
        {say('feed_use_all')}
      </option>
      <For each={schools()}>
        {(one) => (
          <option value={`=${one}`} selected={school() === one}>
            {say('feed_use_school', one)}
          </option>
        )}
      </For>
      <option value="classroom" selected={props.use.is === 'classroom'}>
        {say('feed_use_classroom')}
      </option>
    </select>
  );
}
