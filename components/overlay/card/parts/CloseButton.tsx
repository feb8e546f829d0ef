import { say } from '../../../shared/say';

/** The cross at the top of a card. */
export function CloseButton(props: { onClose: () => void }) {
  return (
    <button type="button" class="icon card-close" aria-label={say('card_close')} on:click={() => props.onClose()}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="m4 4 8 8m0-8-8 8" />
      </svg>
    </button>
  );
}
