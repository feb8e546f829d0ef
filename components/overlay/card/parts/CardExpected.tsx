import { createSignal, For, Show } from 'solid-js';
import type { Notes } from '../../../../utils/model/notes';
import type { Grade } from '../../../../utils/model/vocabulary';
import type { CardSubject } from '../../../../utils/overlay/card-subject';
import { nameOf } from '../../../../utils/words/say/names';
import { CardNote } from '../../../shared/CardNote';
import { CardSources } from '../../../shared/CardSources';
import { say } from '../../../shared/say';
import { GradeSelect } from './GradeSelect';

/** What this grade is expected to do in this lesson: the first few notes, then all of them with their sources. */
export function CardExpected(props: {
  subject: CardSubject;
  notes: Notes;
  /** How many notes are seen before anything is unfolded. */
  first: number;
  onGrade: (grade: Grade | null) => void;
}) {
  const [isOpen, setOpen] = createSignal(false);
  const all = () => props.notes.expectations;
  const grade = () => props.subject.calendar.grade;
  const heading = () => {
    const known = grade();
    const activity = { word: nameOf.activity(props.subject.block.activity) };
    return known ? say('card_expected', { word: nameOf.grade(known) }, activity) : say('card_expected_any');
  };
  return (
    <>
      <div class="heading-row">
        <h3 class="heading">{heading()}</h3>
        <Show when={all().length > 0}>
          <button type="button" class="link" aria-expanded={isOpen()} on:click={() => setOpen(!isOpen())}>
            {isOpen() ? say('card_fewer') : say('card_expected_all', all().length)}
          </button>
        </Show>
      </div>
      <Show when={!grade()}>
        <p>{say('card_expected_no_grade')}</p>
        <GradeSelect calendar={props.subject.calendar} onChoose={props.onGrade} />
      </Show>
      <Show when={all().length > 0} fallback={<p class="quiet">{say('card_expected_none')}</p>}>
        <Show when={isOpen()}>
          <For each={props.notes.about}>{({ text }) => <p class="quiet">{text}</p>}</For>
        </Show>
        <ul class="bullets">
          <For each={all().slice(0, isOpen() ? undefined : props.first)}>
            {(note) => <CardNote note={note} brief={!isOpen()} />}
          </For>
        </ul>
        <Show when={isOpen()}>
          <CardSources notes={props.notes} />
        </Show>
      </Show>
    </>
  );
}
