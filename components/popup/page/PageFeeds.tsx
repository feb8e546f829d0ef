import { createEffect, createSignal, For, Show } from 'solid-js';
import { shownAddress } from '../../../utils/feeds/feed-address';
import type { FoundFeed } from '../../../utils/feeds/find-feeds';
import { say } from '../../shared/say';
import type { PopupSource, SiteInFront } from '../popup-source';

/** Calendar feeds that the page in front offers. Once followed, they are read without opening the page. */
export function PageFeeds(props: { tab: number; site: SiteInFront; source: PopupSource }) {
  const [feeds, setFeeds] = createSignal<readonly FoundFeed[]>([]);
  createEffect(() => void props.source.feedsOn(props.tab).then(setFeeds));
  return (
    <Show when={feeds().length > 0}>
      <section class="read-page page-feeds" aria-label={say('feed_offers')}>
        <p>{say('feed_offers')}</p>
        <ul>
          <For each={feeds()}>{(feed) => <FeedOffer feed={feed} site={props.site} source={props.source} />}</For>
        </ul>
      </section>
    </Show>
  );
}

function FeedOffer(props: { feed: FoundFeed; site: SiteInFront; source: PopupSource }) {
  const host = () => new URL(props.feed.address).hostname;
  const isElsewhere = () => host() !== props.site.name;
  const [sure, setSure] = createSignal(false);
  const [followed, setFollowed] = createSignal<'no' | 'yes' | 'refused'>('no');
  const follow = () => {
    // The browser itself asks for a site that is not yet allowed. If it will not, or if the page names another site's
    // feed, PushIn asks.
    if ((isElsewhere() || props.site.always) && !sure()) return void setSure(true);
    // Nothing may be done before this, or the browser refuses to ask.
    const asked = props.source.addFeed(props.feed.address);
    void asked.then((allowed) => setFollowed(allowed ? 'yes' : 'refused'));
  };
  return (
    <li>
      <Show when={props.feed.name}>{(name) => <p dir="auto">{name()}</p>}</Show>
      <p class="quiet" dir="auto">
        {say(isElsewhere() ? 'feed_offer_elsewhere' : 'feed_offer_host', shownAddress(props.feed.address))}
      </p>
      <Show when={followed() !== 'yes'}>
        <button type="button" class="button" onClick={follow}>
          {sure() ? say('feed_offer_sure', host()) : say('feed_offer_add')}
        </button>
      </Show>
      <p role="status" class="quiet">
        <Show when={followed() === 'yes'}>{say('feed_offer_added')}</Show>
        <Show when={followed() === 'refused'}>{say('feed_offer_refused')}</Show>
      </p>
    </li>
  );
}
