import { For, Show } from 'solid-js';
import { feedSource } from '../../../utils/model/feed';
import { say } from '../../shared/say';
import { AddFeed } from './AddFeed';
import { FeedRow } from './FeedRow';
import type { Keep, OptionsSource, OptionsState } from '../options-source';
import { PageCalendarRow } from './PageCalendarRow';
import './SchoolCalendars.css';

/** The calendars that say what kind of day it is, and the timetables that a feed brings. */
export function SchoolCalendars(props: { state: OptionsState; source: OptionsSource; keep: Keep }) {
  const ids = () => props.state.feeds.map(({ id }) => id);
  const schools = () => [...new Set(props.state.rooms.flatMap(({ school }) => school ?? []))];
  const onPages = () => {
    const feeds = new Set(ids().map(feedSource));
    return props.state.known.calendars.filter(({ id }) => !feeds.has(id) && !id.startsWith('feed:'));
  };
  return (
    <section aria-labelledby="options-calendars">
      <h2 id="options-calendars">{say('calendars_title')}</h2>
      <p class="quiet">{say('calendars_hint')}</p>
      <ul class="calendars">
        <For each={ids()}>
          {(id) => (
            <Show when={props.state.feeds.find((feed) => feed.id === id)}>
              {(feed) => (
                <FeedRow
                  feed={feed()}
                  schools={schools()}
                  state={props.state}
                  source={props.source}
                  keep={props.keep}
                />
              )}
            </Show>
          )}
        </For>
        <For each={onPages()}>
          {(calendar) => (
            <PageCalendarRow
              calendar={calendar}
              schools={schools()}
              now={props.state.now}
              source={props.source}
              keep={props.keep}
            />
          )}
        </For>
      </ul>
      <AddFeed source={props.source} keep={props.keep} />
    </section>
  );
}
