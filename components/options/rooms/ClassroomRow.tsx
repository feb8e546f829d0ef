import { createSignal, For, Match, Show, Switch, untrack } from 'solid-js';
import type { Classroom } from '../../../utils/model/classroom';
import { GRADES, type Grade } from '../../../utils/model/vocabulary';
import { message } from '../../../utils/words/say/message';
import { nameOf } from '../../../utils/words/say/names';
import { say } from '../../shared/say';
import { Confirm } from '../Confirm';
import { isSample } from '../../../utils/look-up/sample-room';
import { MergeRoom } from './MergeRoom';
import type { Keep, Later, OptionsSource } from '../options-source';

/** One classroom of the table. What is typed is kept when the field is left. */
export function ClassroomRow(props: {
  room: Classroom;
  rooms: readonly Classroom[];
  source: OptionsSource;
  keep: Keep;
  later: Later;
}) {
  const [asking, setAsking] = createSignal<'merge' | 'forget' | null>(null);
  const name = () => props.room.name;

  const mergeInto = (into: Classroom) => {
    setAsking(null);
    const [from, called] = [props.room.id, name()];
    const merge = untrack(() => props.source.merge);
    const done = message('options_merged', called, into.name);
    props.later(() => merge(into.id, from), message('options_merging', called, into.name), done);
  };
  const remove = () => {
    setAsking(null);
    const { later, source, room } = props;
    const gone = message('options_forgotten', room.name);
    later(() => source.forgetRoom(room.id), gone, gone, room.id);
  };

  const rename = (field: HTMLInputElement) => {
    const typed = field.value.trim();
    if (typed === '') field.value = name();
    else if (typed !== name()) void props.keep(props.source.rename(props.room.id, typed));
  };
  const setSchool = (typed: string) => {
    if (typed.trim() !== (props.room.school ?? '')) {
      void props.keep(props.source.setSchool(props.room.id, typed.trim() || null));
    }
  };

  return (
    <>
      <tr>
        <td data-label={say('options_name')}>
          <input
            class="field"
            type="text"
            dir="auto"
            maxlength={200}
            aria-label={say('options_name_of', name())}
            value={name()}
            title={name()}
            onChange={(event) => rename(event.currentTarget)}
          />
          <Show when={isSample(props.room)}>
            <span class="sample-tag">{say('options_sample')}</span>
          </Show>
        </td>
        <td data-label={say('options_grade')}>
          <select
            class="field"
            aria-label={say('options_grade_of', name())}
            onChange={(event) => {
              const grade = (event.currentTarget.value || null) as Grade | null;
              void props.keep(props.source.setGrade(props.room.id, grade));
            }}
          >
            <option value="" selected={props.room.grade === null}>
              {say('options_grade_none')}
            </option>
            <For each={GRADES}>
              {(grade) => (
                <option value={grade} selected={grade === props.room.grade}>
                  {grade === props.room.grade && !props.room.gradeSet
                    ? say('options_grade_guess', { word: nameOf.grade(grade) })
                    : say(nameOf.grade(grade))}
                </option>
              )}
            </For>
          </select>
        </td>
        <td data-label={say('options_school')}>
          <input
            class="field"
            type="text"
            dir="auto"
            maxlength={200}
            list="options-schools"
            aria-label={say('options_school_of', name())}
            value={props.room.school ?? ''}
            onChange={(event) => setSchool(event.currentTarget.value)}
          />
        </td>
        <td class="row-actions">
          <Show when={props.rooms.length > 1}>
            <button
              type="button"
              class="button plain"
              aria-label={say('options_merge_of', name())}
              aria-expanded={asking() === 'merge'}
              onClick={() => setAsking(asking() === 'merge' ? null : 'merge')}
            >
              {say('options_merge')}
            </button>
          </Show>
          <button
            type="button"
            class="button plain"
            aria-label={say('options_forget_of', name())}
            aria-expanded={asking() === 'forget'}
            onClick={() => setAsking(asking() === 'forget' ? null : 'forget')}
          >
            {say('options_forget')}
          </button>
        </td>
      </tr>
      <Show when={asking()}>
        <tr>
          <td colspan="4">
            <Switch>
              <Match when={asking() === 'forget'}>
                <Confirm
                  question={say('options_forget_ask', name())}
                  yes={say('options_forget')}
                  onYes={remove}
                  onNo={() => setAsking(null)}
                />
              </Match>
              <Match when={asking() === 'merge'}>
                <MergeRoom room={props.room} rooms={props.rooms} onMerge={mergeInto} onCancel={() => setAsking(null)} />
              </Match>
            </Switch>
          </td>
        </tr>
      </Show>
    </>
  );
}
