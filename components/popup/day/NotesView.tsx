import { For, Show } from 'solid-js';
import type { Notes } from '../../../utils/model/notes';
import { nameOf } from '../../../utils/words/say/names';
import { capital } from '../../shared/capital';
import { CardNote } from '../../shared/CardNote';
import { CardSources } from '../../shared/CardSources';
import { Ideas } from '../../shared/Ideas';
import { say } from '../../shared/say';
import './NotesView.css';

/** How many notes are shown without unfolding. */
const NOTES_AT_ONCE = 2;

/**
 * What to watch for, what students of the grade do in the lesson, and what can be done inside it; the rest is folded.
 */
export function NotesView(props: { notes: Notes }) {
  const expected = () => props.notes.expectations;
  const factors = () => props.notes.factors;
  const title = () =>
    props.notes.grade
      ? say('popup_notes', { word: nameOf.grade(props.notes.grade) }, { word: nameOf.activity(props.notes.activity) })
      : say('popup_notes_no_grade');

  return (
    <section class="notes">
      <Show when={factors().length > 0}>
        <h4>{say('card_watch_title')}</h4>
        <ul class="notes-list">
          <For each={factors().slice(0, NOTES_AT_ONCE)}>{({ watchFor }) => <li>{capital(watchFor)}</li>}</For>
        </ul>
        <Show when={factors().length > NOTES_AT_ONCE}>
          <details>
            <summary>{say('card_expected_more', factors().length - NOTES_AT_ONCE)}</summary>
            <ul class="notes-list">
              <For each={factors().slice(NOTES_AT_ONCE)}>
                {({ watchFor, note }) => (
                  <li>
                    {capital(watchFor)} <span class="quiet">{note}</span>
                  </li>
                )}
              </For>
            </ul>
          </details>
        </Show>
      </Show>
      <h4>{title()}</h4>
      <For each={props.notes.about}>{({ text }) => <p class="quiet">{text}</p>}</For>
      <Show when={props.notes.grade && expected().length === 0}>
        <p class="quiet">{say('card_expected_none')}</p>
      </Show>
      <ul class="notes-list">
        <For each={expected().slice(0, NOTES_AT_ONCE)}>{(note) => <CardNote note={note} />}</For>
      </ul>
      <Show when={expected().length > NOTES_AT_ONCE}>
        <details>
          <summary>{say('card_expected_more', expected().length - NOTES_AT_ONCE)}</summary>
          <ul class="notes-list">
            <For each={expected().slice(NOTES_AT_ONCE)}>{(note) => <CardNote note={note} />}</For>
          </ul>
        </details>
      </Show>
      <Show when={props.notes.strategies.length > 0}>
        <details class="ideas">
          <summary>{say('ideas_title')}</summary>
          <Ideas notes={props.notes} />
        </details>
      </Show>
      <CardSources notes={props.notes} />
    </section>
  );
}
