import { createMemo, createSignal, For, Show } from 'solid-js';
import { daysOfSchools } from '../../../utils/pipeline/class-days';
import { schoolDay } from '../../../utils/pipeline/school-day';
import { say } from '../../shared/say';
import { DayDetail } from './DayDetail';
import { DayMonth } from './DayMonth';
import { Habits } from './Habits';
import type { Keep, OptionsSource, OptionsState } from '../options-source';
import './SchoolDays.css';

/** The kind of each day and which source says so, the therapist's own word, and what is so every week. */
export function SchoolDays(props: { state: OptionsState; source: OptionsSource; keep: Keep }) {
  const [chosen, setChosen] = createSignal('');
  const schools = () => [...new Set(props.state.rooms.flatMap(({ school }) => school ?? []))].sort();
  const school = () => (schools().includes(chosen()) ? chosen() : '');
  const [shown, setShown] = createSignal<string | null>(null);
  const date = () => shown() ?? props.state.today;
  const days = createMemo(() => daysOfSchools(props.state.known)(school() || null));
  const dayOn = (one: string) => schoolDay(days(), one, null);

  return (
    <section aria-labelledby="options-days">
      <h2 id="options-days">{say('days_title')}</h2>
      <Show when={schools().length > 0}>
        <p class="setting">
          <label for="days-school">{say('days_school')}</label>
          <select id="days-school" class="field" onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">{say('days_school_all')}</option>
            <For each={schools()}>
              {(one) => (
                <option value={one} selected={school() === one}>
                  {one}
                </option>
              )}
            </For>
          </select>
        </p>
      </Show>
      <div class="days-view">
        <DayMonth
          date={date()}
          today={props.state.today}
          dayOn={dayOn}
          rotation={(from, to) => days().rotations(from, to)}
          onDate={setShown}
        />
        <DayDetail day={dayOn(date())} school={school()} source={props.source} keep={props.keep} />
      </div>
      <Habits school={school()} known={props.state.known} source={props.source} keep={props.keep} />
    </section>
  );
}
