import { createSignal, createUniqueId, Show } from 'solid-js';
import { feedAddress } from '../../../utils/feeds/feed-address';
import type { FeedUse } from '../../../utils/model/feed';
import type { MessageKey } from '../../../utils/model/message';
import { say } from '../../shared/say';
import type { Keep, OptionsSource } from '../options-source';

/** The form for a new feed: its address, what it is, and the browser's question for that one site. */
export function AddFeed(props: { source: OptionsSource; keep: Keep }) {
  const id = createUniqueId();
  let field!: HTMLInputElement;
  const [kind, setKind] = createSignal<FeedUse['is']>('district');
  const [wrong, setWrong] = createSignal<MessageKey | null>(null);
  const [asking, setAsking] = createSignal(false);

  const add = () => {
    const read = feedAddress(field.value);
    setWrong(read.ok ? null : read.why === 'password' ? 'feed_add_password' : 'feed_add_none');
    if (!read.ok) return field.focus();
    // Nothing may come between the click and this, or the browser refuses to ask.
    const added = props.source.addFeed(
      read.address,
      kind() === 'district' ? { is: 'district', school: null } : { is: 'classroom' },
    );
    setAsking(true);
    void props.keep(added, null).then((kept) => {
      setAsking(false);
      if (kept) field.value = '';
    });
  };
  const Choice = (choice: { is: FeedUse['is']; label: MessageKey }) => (
    <label>
      <input type="radio" name={`${id}-kind`} checked={kind() === choice.is} onChange={() => setKind(choice.is)} />{' '}
      {say(choice.label)}
    </label>
  );
  return (
    <form
      class="feed-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (!asking()) add();
      }}
    >
      <label for={id}>{say('feed_add_address')}</label>
      <input
        ref={field}
        id={id}
        class="field"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="https://…/basic.ics"
        aria-describedby={`${id}-hint`}
        aria-invalid={wrong() !== null}
        onInput={() => setWrong(null)}
      />
      <p class="quiet" id={`${id}-hint`}>
        {say('feed_add_hint')}
      </p>
      <fieldset class="feed-kind">
        <legend>{say('feed_add_kind')}</legend>
        <Choice is="district" label="feed_kind_district" />
        <Choice is="classroom" label="feed_kind_classroom" />
      </fieldset>
      <div role="alert">
        <Show when={wrong()}>{(key) => <p class="notice">{say(key())}</p>}</Show>
      </div>
      <button type="submit" class="button strong" aria-disabled={asking()}>
        {say(asking() ? 'feed_adding' : 'feed_add')}
      </button>
    </form>
  );
}
