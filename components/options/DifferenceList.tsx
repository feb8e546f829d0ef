import { For, Show } from 'solid-js';
import type { BlockDifference } from '../../utils/look-up/block-differences';
import { say } from '../shared/say';

/** So many are said; more is another schedule altogether. */
const SHOWN = 12;

/** What two readings say differently, folded. */
export function DifferenceList(props: {
  title: string;
  differences: readonly BlockDifference[];
  words: (difference: BlockDifference) => string;
}) {
  return (
    <details class="differences">
      <summary dir="auto">{props.title}</summary>
      <ul class="points">
        <For each={props.differences.slice(0, SHOWN)}>{(one) => <li dir="auto">{props.words(one)}</li>}</For>
      </ul>
      <Show when={props.differences.length > SHOWN}>
        <p class="quiet">{say('panel_more', props.differences.length - SHOWN)}</p>
      </Show>
    </details>
  );
}
