import { createSignal, Show } from 'solid-js';
import { message } from '../../../utils/words/say/message';
import { say } from '../../shared/say';
import { Confirm } from '../Confirm';
import type { Keep, OptionsSource } from '../options-source';

/** Removes everything, after a second question. */
export function DeleteAll(props: { source: OptionsSource; keep: Keep }) {
  const [asking, setAsking] = createSignal(false);
  return (
    <section aria-labelledby="options-delete">
      <h2 id="options-delete">{say('options_delete')}</h2>
      <p class="quiet">{say('options_delete_hint')}</p>
      <Show
        when={asking()}
        fallback={
          <button type="button" class="button danger" onClick={() => setAsking(true)}>
            {say('options_delete_all')}
          </button>
        }
      >
        <Confirm
          question={say('options_delete_ask')}
          yes={say('options_delete_yes')}
          onYes={() => {
            setAsking(false);
            void props.keep(props.source.deleteAll(), message('options_deleted'));
          }}
          onNo={() => setAsking(false)}
        />
      </Show>
    </section>
  );
}
