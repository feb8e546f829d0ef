import { For, Show } from 'solid-js';
import { GRADES, type Grade } from '../../../../utils/model/vocabulary';
import type { Calendar } from '../../../../utils/overlay/survey';
import { nameOf } from '../../../../utils/words/say/names';
import { say } from '../../../shared/say';

/** The grade of a classroom. It is marked as a guess where nobody chose or stated it. */
export function GradeSelect(props: { calendar: Calendar; onChoose: (grade: Grade | null) => void }) {
  return (
    <span class="grade">
      <select
        class="field"
        aria-label={say('panel_grade', props.calendar.name)}
        on:change={(event) => props.onChoose((event.currentTarget.value || null) as Grade | null)}
      >
        <option value="" selected={props.calendar.grade === null}>
          {say('panel_grade_none')}
        </option>
        <For each={GRADES}>
          {(grade) => (
            <option value={grade} selected={grade === props.calendar.grade}>
              {say(nameOf.grade(grade))}
            </option>
          )}
        </For>
      </select>
      <Show when={props.calendar.grade && !props.calendar.gradeSet && !props.calendar.gradeStated}>
        <span class="quiet">{say('panel_grade_guess')}</span>
      </Show>
    </span>
  );
}
