import { createSignal, For } from 'solid-js';
import type { ReadTimetable } from '../../../utils/messaging/protocol';
import { lessonsWords } from '../../shared/lessons-words';
import { say } from '../../shared/say';
import { classesOf } from './classes-of';
import type { ClassChoice } from '../popup-source';

/** A page with the schedules of several classes asks once which of them are the therapist's. */
export function WhichClass(props: {
  timetables: readonly ReadTimetable[];
  onChoose: (mine: ClassChoice[], others: ClassChoice[]) => void;
}) {
  const [ticked, setTicked] = createSignal<readonly string[]>([]);
  const classes = () => classesOf(props.timetables);
  const keep = () => {
    const isMine = ({ name }: ClassChoice) => ticked().includes(name);
    if (ticked().length > 0)
      props.onChoose(
        classes().filter(isMine),
        classes().filter((one) => !isMine(one)),
      );
  };
  return (
    <fieldset class="page-which">
      <legend>{say('page_which')}</legend>
      <p class="quiet">{say('page_which_hint')}</p>
      <ul class="page-timetables">
        <For each={classes()}>
          {({ name, blocks }) => (
            <li>
              <label>
                <input
                  type="checkbox"
                  onChange={({ currentTarget }) =>
                    setTicked((all) => (currentTarget.checked ? [...all, name] : all.filter((one) => one !== name)))
                  }
                />
                <span dir="auto">{name}</span> <span class="quiet">{lessonsWords(blocks)}</span>
              </label>
            </li>
          )}
        </For>
      </ul>
      <button type="button" class="button strong" aria-disabled={ticked().length === 0} onClick={keep}>
        {say('page_which_keep')}
      </button>
    </fieldset>
  );
}
