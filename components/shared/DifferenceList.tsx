import { For, Show } from 'solid-js';
import { say } from './say';

/** How many differences are listed; with more of them it is another schedule altogether. */
const SHOWN = 12;

/** What two readings say differently, folded. */
export function DifferenceList(props: { title: string; lines: readonly string[] }) {
  return (
    <details class="differences">
      <summary dir="auto">{props.title}</summary>
      <ul class="points">
        <For each={props.lines.slice(0, SHOWN)}>{(line) => <li dir="auto">{line}</li>}</For>
      </ul>
      <Show when={props.lines.length > SHOWN}>
        <p class="quiet">{say('panel_more', props.lines.length - SHOWN)}</p>
      </Show>
    </details>
  );
}
