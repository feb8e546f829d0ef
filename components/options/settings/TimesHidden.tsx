import { createResource, Show } from 'solid-js';
import type { Minutes } from '../../../utils/model/block';
import { say } from '../../shared/say';
import type { OptionsSource } from '../options-source';

/** How much a shortest time hides; nothing if it hides nothing, or if nobody can tell. */
export function TimesHidden(props: { minLength: Minutes; source: Pick<OptionsSource, 'timesHidden'> }) {
  const [told] = createResource(
    () => props.minLength,
    (minLength) => props.source.timesHidden(minLength).catch(() => null),
  );
  return (
    <span role="status" class="warn">
      <Show when={told.latest?.hidden ? told.latest : null}>
        {(found) => say('options_min_length_hides', found().hidden, found().all)}
      </Show>
    </span>
  );
}
