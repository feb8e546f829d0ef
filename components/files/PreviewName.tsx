import { For } from 'solid-js';
import { GRADES, type Grade } from '../../utils/model/vocabulary';
import { nameOf } from '../../utils/words/say/names';
import { say } from '../shared/say';

/** Id of the list of classrooms that are known. */
export const NAMES = 'files-names';

/** Whose schedule it is, and of which grade. */
export function PreviewName(props: {
  name: string;
  grade: Grade | null;
  onName: (name: string) => void;
  onGrade: (grade: Grade | null) => void;
}) {
  return (
    <div class="preview-whose">
      <label class="preview-name">
        <span>{say('files_name')}</span>
        <input
          class="field"
          dir="auto"
          list={NAMES}
          maxlength={200}
          value={props.name}
          aria-invalid={props.name.trim() === ''}
          onInput={(event) => props.onName(event.currentTarget.value)}
        />
      </label>
      <label class="preview-grade">
        <span>{say('options_grade')}</span>
        <select class="field" onChange={(event) => props.onGrade((event.currentTarget.value || null) as Grade | null)}>
          <option value="" selected={props.grade === null}>
            {say('options_grade_none')}
          </option>
          <For each={GRADES}>
            {(grade) => (
              <option value={grade} selected={grade === props.grade}>
                {say(nameOf.grade(grade))}
              </option>
            )}
          </For>
        </select>
      </label>
    </div>
  );
}
