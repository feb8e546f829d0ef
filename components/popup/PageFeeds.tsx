import { createEffect, createSignal, For, Show } from 'solid-js';
import { shownAddress } from '../../utils/feeds/feed-address';
import type { FoundFeed } from '../../utils/feeds/find-feeds';
import { say } from '../shared/say';
import type { PopupSource } from './popup-source';

/** Calendar feeds that the page in front offers: followed from then on without opening the page. */
export function PageFeeds(props: { tab: number; source: PopupSource }) {
  const [feeds, setFeeds] = createSignal<readonly FoundFeed[]>([]);
  createEffect(() => void props.source.feedsOn(props.tab).then(setFeeds));
  return (
    <Show when={feeds().length > 0}>
      <section class="read-page page-feeds" aria-label={say('feed_offers')}>
        <p>{say('feed_offers')}</p>
        <ul>
          <For each={feeds()}>{(feed) => <FeedOffer feed={feed} source={props.source} />}</For>
        </ul>
      </section>
    </Show>
  );
}

function FeedOffer(props: { feed: FoundFeed; source: PopupSource }) {
  const [followed, setFollowed] = createSignal<'no' | 'yes' | 'refused'>('no');
  const follow = () => {
    // Nothing may come before this, or the browser refuses to ask.
    const asked = props.source.addFeed(props.feed.address);
    void asked.then((allowed) => setFollowed(allowed ? 'yes' : 'refused'));
  };
  return (
    <li>
      <p dir="auto">{props.feed.name ?? shownAddress(props.feed.address)}</p>
      <Show when={followed() !== 'yes'}>
        <button type="button" class="button" onClick={follow}>
          {say('feed_offer_add')}
        </button>
      </Show>
      <p role="status" class="quiet">
        <Show when={followed() === 'yes'}>{say('feed_offer_added')}</Show>
        <Show when={followed() === 'refused'}>{say('feed_offer_refused')}</Show>
      </p>
    </li>
  );
}
