import { Index, For, Show } from 'solid-js';
import type { CalendarRole } from '../../../utils/model/classroom';
import type { Calendar } from '../../../utils/overlay/survey';
import { say } from '../../shared/say';
import { GradeSelect } from './GradeSelect';
import type { Deeds } from '../view';

/** Which calendars on the page are classrooms, and their grades. The OT's own calendar is none, and says what it is for. */
export function PanelRooms(props: {
  calendars: readonly Calendar[];
  deeds: Pick<Deeds, 'setRole' | 'setGrade'>;
  /** Shows when a choice could not be kept. */
  attempt: (deed: Promise<void>) => void;
}) {
  const others = () => props.calendars.filter((calendar) => !calendar.ref.own);
  const own = () => props.calendars.filter((calendar) => calendar.ref.own);
  const setRole = (calendar: Calendar, role: CalendarRole) => props.attempt(props.deeds.setRole(calendar.source, role));
  return (
    <section class="section">
      <h2 class="heading">{say('panel_classrooms')}</h2>
      <ul class="rooms">
        <Index each={others()}>
          {(calendar) => (
            <li class="room" classList={{ used: calendar().role === 'classroom' }}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={calendar().role === 'classroom'}
                  on:change={(event) => setRole(calendar(), event.currentTarget.checked ? 'classroom' : 'ignored')}
                />
                <span class="room-name" dir="auto" title={calendar().name}>
                  {calendar().name}
                </span>
              </label>
              <Show
                when={calendar().role === 'classroom'}
                fallback={
                  <select
                    class="field"
                    aria-label={say('panel_role', calendar().name)}
                    on:change={(event) => setRole(calendar(), event.currentTarget.value as CalendarRole)}
                  >
                    <option value="ignored" selected={calendar().role === 'ignored'}>
                      {say('panel_role_ignored')}
                    </option>
                    <option value="district" selected={calendar().role === 'district'}>
                      {say('panel_role_district')}
                    </option>
                    <option value="mine" selected={calendar().role === 'mine'}>
                      {say('panel_role_mine')}
                    </option>
                  </select>
                }
              >
                <GradeSelect
                  calendar={calendar()}
                  onChoose={(grade) => props.attempt(props.deeds.setGrade(calendar().source, grade))}
                />
              </Show>
            </li>
          )}
        </Index>
      </ul>
      <For each={own()}>{(calendar) => <p class="quiet">{say('panel_own', calendar.name)}</p>}</For>
    </section>
  );
}
