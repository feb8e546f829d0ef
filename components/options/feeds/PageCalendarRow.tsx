import { For } from 'solid-js';
import type { DayCalendar } from '../../../utils/model/school-days';
import { say } from '../../shared/say';
import { feedAge, noticeCount } from './feed-words';
import type { Keep, OptionsSource } from '../options-source';

/** A calendar that was read on a page and that the therapist called the district's. */
export function PageCalendarRow(props: {
  calendar: DayCalendar;
  schools: readonly string[];
  now: number;
  source: OptionsSource;
  keep: Keep;
}) {
  const schools = () => [...new Set([...props.schools, ...(props.calendar.school ? [props.calendar.school] : [])])];
  return (
    <li class="calendar">
      <p class="calendar-name" dir="auto">
        {props.calendar.name}
      </p>
      <select
        class="field"
        aria-label={say('feed_use', props.calendar.name)}
        onChange={(event) =>
          void props.keep(props.source.setCalendarSchool(props.calendar.id, event.currentTarget.value.slice(1) || null))
        }
      >
        <option value="=" selected={props.calendar.school === null}>
          {say('feed_use_all')}
        </option>
        <For each={schools()}>
          {(one) => (
            <option value={`=${one}`} selected={props.calendar.school === one}>
              {say('feed_use_school', one)}
            </option>
          )}
        </For>
      </select>
      <p class="calendar-state quiet">
        {say('calendar_on_page')} · {say.message(feedAge(props.calendar.readAt, props.now))} ·{' '}
        {say.message(noticeCount(props.calendar.notices.length))}
      </p>
      <p class="calendar-actions">
        <button
          type="button"
          class="button plain"
          aria-label={say('feed_remove_name', props.calendar.name)}
          onClick={() => void props.keep(props.source.dropCalendar(props.calendar.id))}
        >
          {say('feed_remove')}
        </button>
      </p>
    </li>
  );
}
