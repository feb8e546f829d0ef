import { Show } from 'solid-js';
import type { ExpectationNote } from '../../utils/model/notes';
import { nameOf } from '../../utils/words/names';
import { say } from './say';

/** One expectation, its norm, and how good its evidence is. */
export function CardNote(props: { note: ExpectationNote }) {
  const norm = () => {
    const figure = props.note.figure;
    if (!figure) return null;
    const { value, low, high, unit } = figure;
    if (value !== null) return say('card_norm', value, unit);
    return low !== null && high !== null ? say('card_norm_span', low, high, unit) : null;
  };
  const evidence = () => [say(nameOf.evidence(props.note.evidence)), props.note.code].filter(Boolean).join(' ');
  return (
    <li class="note">
      {props.note.note} <Show when={norm()}>{(words) => <b class="norm">{words()}</b>}</Show>{' '}
      <span class="evidence">{evidence()}</span>
    </li>
  );
}
