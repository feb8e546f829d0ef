import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { shownAddress } from '../../../utils/feeds/feed-address';
import { feedSource, type Feed } from '../../../utils/model/feed';
import { feedTroubleMessage } from '../../../utils/words/say/feed-trouble-message';
import { warningMessage } from '../../../utils/words/say/warning-message';
import { say } from '../../shared/say';
import { Confirm } from '../Confirm';
import { feedAge, noticeCount } from './feed-words';
import { FeedUseSelect } from './FeedUseSelect';
import type { Keep, OptionsSource, OptionsState } from '../options-source';

/** One feed: its name and use, the age of its copy, what is wrong, and what can be done about it. */
export function FeedRow(props: {
  feed: Feed;
  schools: readonly string[];
  state: OptionsState;
  source: OptionsSource;
  keep: Keep;
}) {
  const id = createUniqueId();
  const [busy, setBusy] = createSignal(false);
  const [removing, setRemoving] = createSignal(false);
  const name = () => props.feed.name || say('feed_unnamed');
  const notices = () => props.state.known.calendars.find((one) => one.id === feedSource(props.feed.id))?.notices.length;
  /** The address leave, or the OT's word, is missing for. */
  const wanted = () =>
    ['from-file', 'not-allowed'].includes(props.feed.problem?.code ?? '') ? props.feed.address : null;
  /** A copy with few events or none waits for the OT's word. */
  const doubted = () => ['empty', 'smaller'].includes(props.feed.problem?.code ?? '');
  const during = (work: Promise<OptionsState>) => {
    setBusy(true);
    void props.keep(work, null).finally(() => setBusy(false));
  };
  const rename = (field: HTMLInputElement) => {
    const typed = field.value.trim();
    if (typed === '') field.value = props.feed.name;
    else if (typed !== props.feed.name) void props.keep(props.source.changeFeed(props.feed.id, { name: typed }));
  };

  return (
    <li class="calendar" aria-labelledby={id}>
      <input
        id={id}
        class="field calendar-name"
        dir="auto"
        aria-label={say('feed_name')}
        value={props.feed.name}
        placeholder={name()}
        onChange={(event) => rename(event.currentTarget)}
      />
      <FeedUseSelect
        name={name()}
        use={props.feed.use}
        schools={props.schools}
        onChange={(use) => during(props.source.changeFeed(props.feed.id, { use }))}
      />
      <div class="calendar-state" role="status">
        <p class="quiet">
          {props.feed.address === null ? say('feed_no_address') : shownAddress(props.feed.address)}
          {' · '}
          {busy() ? say('feed_asking') : say.message(feedAge(props.feed.freshAt, props.state.now))}
          <Show when={notices() !== undefined}>
            {' · '}
            {say.message(noticeCount(notices()!))}
          </Show>
        </p>
        <Show when={!busy() && props.feed.problem}>
          {(problem) => (
            <p class="notice" dir="auto">
              {say.message(feedTroubleMessage(problem()))}{' '}
              <Show when={props.feed.freshAt !== null}>{say('feed_last_good')}</Show>
            </p>
          )}
        </Show>
        <Show when={props.feed.unread.length > 0}>
          <details>
            <summary>
              {props.feed.unread.length === 1 ? say('feed_unread_one') : say('feed_unread', props.feed.unread.length)}
            </summary>
            <ul class="points">
              <For each={props.feed.unread}>{(event) => <li dir="auto">{say.message(warningMessage(event))}</li>}</For>
            </ul>
          </details>
        </Show>
      </div>
      <Show
        when={removing()}
        fallback={
          <p class="calendar-actions">
            <Show when={wanted()}>
              {(address) => (
                <button
                  type="button"
                  class="button strong"
                  onClick={() => during(props.source.allowFeed(props.feed.id, address()))}
                >
                  {say('feed_allow', new URL(address()).host)}
                </button>
              )}
            </Show>
            <Show when={doubted()}>
              <button
                type="button"
                class="button"
                aria-label={say('feed_believe_name', name())}
                onClick={() => during(props.source.refreshFeed(props.feed.id, true))}
              >
                {say('feed_believe')}
              </button>
            </Show>
            <Show when={props.feed.address !== null && wanted() === null}>
              <button
                type="button"
                class="button plain"
                aria-label={say('feed_refresh_name', name())}
                onClick={() => during(props.source.refreshFeed(props.feed.id))}
              >
                {say('feed_refresh')}
              </button>
            </Show>
            <button
              type="button"
              class="button plain"
              aria-label={say('feed_remove_name', name())}
              onClick={() => setRemoving(true)}
            >
              {say('feed_remove')}
            </button>
          </p>
        }
      >
        <Confirm
          question={say('feed_remove_ask', name())}
          yes={say('feed_remove')}
          onYes={() => void props.keep(props.source.removeFeed(props.feed.id))}
          onNo={() => setRemoving(false)}
        />
      </Show>
    </li>
  );
}
