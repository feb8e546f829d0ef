import { onMount } from 'solid-js';
import { say } from '../shared/say';

/** A question before something that cannot be undone. The harmless answer has the focus, and Escape gives it. */
export function Confirm(props: { question: string; yes: string; onYes: () => void; onNo: () => void }) {
  let no!: HTMLButtonElement;
  onMount(() => no.focus());
  return (
    <div
      class="confirm"
      role="group"
      aria-label={props.question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onNo();
      }}
    >
      <p dir="auto">{props.question}</p>
      <button type="button" class="button strong danger" onClick={() => props.onYes()}>
        {props.yes}
      </button>
      <button ref={no} type="button" class="button" onClick={() => props.onNo()}>
        {say('options_keep')}
      </button>
    </div>
  );
}
