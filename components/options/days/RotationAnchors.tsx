import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { rotationLabels } from '../../../utils/days/rotation-label';
import type { SchoolRules } from '../../../utils/model/school-days';
import { say } from '../../shared/say';

type Anchors = SchoolRules['anchors'];

/** "September 8 is an A Day": from that day on, rotation days are counted over school days. */
export function RotationAnchors(props: { anchors: Anchors; onChange: (anchors: Anchors) => void }) {
  const id = createUniqueId();
  let date!: HTMLInputElement;
  let label!: HTMLInputElement;
  const [wrong, setWrong] = createSignal(false);
  const add = () => {
    // The therapist may type "A" and "3" as well as "A Day" and "Day 3".
    const typed = label.value.trim();
    const said = [typed, `${typed.toUpperCase()} Day`, `Day ${typed}`].find((one) => rotationLabels(one).length > 0);
    setWrong(said === undefined || date.value === '');
    if (said === undefined || date.value === '') return;
    const others = props.anchors.filter((one) => one.date !== date.value);
    props.onChange([...others, { date: date.value, label: said }].sort((a, b) => (a.date < b.date ? -1 : 1)));
    label.value = '';
  };
  return (
    <fieldset class="anchors">
      <legend>{say('rotation_title')}</legend>
      <p class="quiet" id={`${id}-hint`}>
        {say('rotation_hint')}
      </p>
      <ul>
        <For each={props.anchors}>
          {(anchor) => (
            <li>
              {say('rotation_anchor', { date: anchor.date }, anchor.label)}{' '}
              <button
                type="button"
                class="button plain"
                aria-label={say('rotation_forget', { date: anchor.date })}
                onClick={() => props.onChange(props.anchors.filter((one) => one !== anchor))}
              >
                {say('options_forget')}
              </button>
            </li>
          )}
        </For>
      </ul>
      <p class="anchor-new">
        <label>
          {say('rotation_date')} <input ref={date} class="field" type="date" />
        </label>
        <label>
          {say('rotation_label')}{' '}
          <input ref={label} class="field" type="text" size="8" aria-describedby={`${id}-hint`} />
        </label>
        <button type="button" class="button" onClick={add}>
          {say('rotation_add')}
        </button>
      </p>
      <div role="alert">
        <Show when={wrong()}>
          <p class="notice">{say('rotation_wrong')}</p>
        </Show>
      </div>
    </fieldset>
  );
}
