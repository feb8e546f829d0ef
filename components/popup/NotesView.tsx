import { For, Show } from 'solid-js';
import type { Notes } from '../../utils/model/notes';
import { nameOf } from '../../utils/words/names';
import { CardNote } from '../shared/CardNote';
import { CardSources } from '../shared/CardSources';
import { say } from '../shared/say';
import './NotesView.css';

/** What is read before any folding. */
const FIRST = 2;

/** What students of the grade are expected to do in the block, with the evidence; the rest, demands and sources folded. */
export function NotesView(props: { notes: Notes }) {
  const expected = () => props.notes.expectations;
  const title = () =>
    props.notes.grade
      ? say('popup_notes', { word: nameOf.grade(props.notes.grade) }, { word: nameOf.activity(props.notes.activity) })
      : say('popup_notes_no_grade');

  return (
    <section class="notes">
      <h4>{title()}</h4>
      <Show when={props.notes.borrowedFrom}>
        {(from) => <p class="quiet">{say('card_expected_borrowed', { word: nameOf.activity(from()) })}</p>}
      </Show>
      <Show when={props.notes.grade && expected().length === 0}>
        <p class="quiet">{say('card_expected_none')}</p>
      </Show>
      <ul class="notes-list">
        <For each={expected().slice(0, FIRST)}>{(note) => <CardNote note={note} />}</For>
      </ul>
      <Show when={expected().length > FIRST}>
        <details>
          <summary>{say('card_expected_more', expected().length - FIRST)}</summary>
          <ul class="notes-list">
            <For each={expected().slice(FIRST)}>{(note) => <CardNote note={note} />}</For>
          </ul>
        </details>
      </Show>
      <Show when={props.notes.factors.length > 0}>
        <details>
          <summary>{say('card_factors')}</summary>
          <ul class="notes-list">
            <For each={props.notes.factors}>
              {(factor) => (
                <li>
                  {factor.note} <span class="quiet">{say('card_watch', factor.watchFor)}</span>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
      <CardSources notes={expected()} />
    </section>
  );
}
