import { For, Show } from 'solid-js';
import type { ExpectationNote, Source } from '../../utils/model/notes';
import { say } from './say';

/** Where the notes come from, each source once, folded. */
export function CardSources(props: { notes: readonly ExpectationNote[] }) {
  const sources = () => [
    ...new Map(props.notes.flatMap(({ source }): [string, Source][] => (source ? [[source.id, source]] : []))).values(),
  ];
  return (
    <Show when={sources().length > 0}>
      <details class="sources">
        <summary>{say('card_sources')}</summary>
        <ul>
          <For each={sources()}>
            {(source) => (
              <li>
                <Show when={source.url} fallback={source.title}>
                  {(url) => (
                    <a href={url()} target="_blank" rel="noreferrer noopener">
                      {source.title}
                    </a>
                  )}
                </Show>{' '}
                <span class="quiet">{[source.publisher, source.year].filter(Boolean).join(', ')}</span>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}
