import { Show } from 'solid-js';
import type { ExpectationNote } from '../../utils/model/notes';
import { say } from './say';

/**
 * One expectation and its source. Separately, because no source says it: what it means in practice.
 * @param brief without the practice.
 */
export function CardNote(props: { note: ExpectationNote; brief?: boolean }) {
  const from = () =>
    [
      props.note.citation?.name ?? say('notes_experience'),
      props.note.half && say('notes_half', props.note.half.replace('-', '–')),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <li class="note">
      {props.note.text} <span class="evidence">{from()}</span>
      <Show when={props.brief ? null : props.note.inPractice}>
        {(gloss) => <span class="in-practice">{say('notes_in_practice', gloss())}</span>}
      </Show>
    </li>
  );
}
