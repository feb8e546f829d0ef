import { Show } from 'solid-js';
import { say } from '../../shared/say';
import './Noted.css';

/** Something that was changed: what, in words, and how to take it back. */
export interface Note {
  readonly words: string;
  undo(): Promise<void>;
}

/** Says what was just changed, with its undo, until something else is changed. */
export function Noted(props: { note: Note | null; onUndone: () => void }) {
  return (
    <div class="noted" role="status">
      <Show when={props.note}>
        {(note) => (
          <>
            <span dir="auto">{note().words}</span>{' '}
            <button type="button" class="button plain" onClick={() => void note().undo().then(props.onUndone)}>
              {say('popup_day_undo')}
            </button>
          </>
        )}
      </Show>
    </div>
  );
}
