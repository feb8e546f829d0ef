import { createSignal, Show } from 'solid-js';
import type { Message } from '../../../utils/model/message';
import { message } from '../../../utils/words/say/message';
import { say } from '../../shared/say';
import { downloadText } from './download-text';
import type { Keep, OptionsSource } from '../options-source';

/** At most this many of the rows that were left out are named; more would say the same again. */
const NAMED = 10;

/** Everything as one file, to export and to import. A file that is refused changes nothing and says why. */
export function Transfer(props: { source: OptionsSource; keep: Keep; hasFeeds: boolean }) {
  let field!: HTMLInputElement;
  const [said, setSaid] = createSignal<{ bad: boolean; text: Message } | null>(null);

  const [addresses, setAddresses] = createSignal(false);

  const save = async () => {
    try {
      downloadText('pushin-backup.json', await props.source.exportAll(addresses()));
      setSaid({ bad: false, text: message('options_exported') });
    } catch {
      setSaid({ bad: true, text: message('options_export_failed') });
    }
  };
  const load = async (file: File) => {
    setSaid(null);
    try {
      const { state, taken } = await props.source.importAll(file);
      if (!taken.ok) return setSaid({ bad: true, text: taken.reason });
      await props.keep(Promise.resolve(state), null);
      const { classrooms, days, left } = taken;
      if (left.length === 0) return setSaid({ bad: false, text: message('options_imported', classrooms, days) });
      const named = left.slice(0, NAMED).join('; ') + (left.length > NAMED ? ' …' : '');
      setSaid({ bad: true, text: message('options_import_left', classrooms, days, named) });
    } catch {
      setSaid({ bad: true, text: message('options_import_failed') });
    }
  };

  return (
    <section aria-labelledby="options-transfer">
      <h2 id="options-transfer">{say('options_transfer')}</h2>
      <p class="quiet">{say('options_transfer_hint')}</p>
      <Show when={props.hasFeeds}>
        <p class="setting">
          <label>
            <input
              type="checkbox"
              checked={addresses()}
              onChange={(event) => setAddresses(event.currentTarget.checked)}
            />{' '}
            {say('options_export_addresses')}
          </label>
        </p>
      </Show>
      <p class="actions">
        <button type="button" class="button" onClick={() => void save()}>
          {say('options_export')}
        </button>
        <button type="button" class="button" onClick={() => field.click()}>
          {say('options_import')}
        </button>
        <input
          ref={field}
          class="visually-hidden"
          type="file"
          accept="application/json,.json"
          tabindex="-1"
          aria-label={say('options_import')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // Choosing the same file again counts as a change.
            if (file) void load(file).then(() => (field.value = ''));
          }}
        />
      </p>
      <div role="status">
        <Show when={said()}>
          {(now) => (
            <p classList={{ notice: now().bad }} dir="auto">
              {say.message(now().text)}
            </p>
          )}
        </Show>
      </div>
    </section>
  );
}
