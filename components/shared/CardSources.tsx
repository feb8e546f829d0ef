import { For, Show } from 'solid-js';
import type { Citation, Notes } from '../../utils/model/notes';
import { say } from './say';

/** Where the notes come from, each source once, and why to push in at all; folded. */
export function CardSources(props: { notes: Notes }) {
  const cited = () => {
    const { about, expectations, strategies, why } = props.notes;
    const all = [...about, ...expectations, ...strategies, ...why].flatMap(({ citation }) => citation ?? []);
    return [...new Map(all.map((citation): [string, Citation] => [citation.name, citation])).values()];
  };
  return (
    <Show when={cited().length > 0}>
      <details class="sources">
        <summary>{say('card_sources')}</summary>
        <ul>
          <For each={cited()}>
            {({ name, url, source }) => (
              <li>
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {name}
                </a>{' '}
                <span class="quiet">{[source.title, source.publisher, source.year].filter(Boolean).join(', ')}</span>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.notes.why.length > 0}>
          <p>{say('notes_why')}</p>
          <ul>
            <For each={props.notes.why}>
              {({ text, citation }) => (
                <li>
                  {text} <span class="evidence">{citation?.name}</span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </details>
    </Show>
  );
}
