import { createSignal, Match, Show, Switch } from 'solid-js';
import { say } from '../../shared/say';
import { AddSchedule } from './AddSchedule';
import { PageFeeds } from './PageFeeds';
import { ReadSummary } from './ReadSummary';
import type { PageState, PopupSource } from '../popup-source';
import './ReadPage.css';

/** For any page but Google Calendar's: read it now, what was read, and whether to read it always. */
export function ReadPage(props: {
  page: PageState;
  source: PopupSource;
  onPage: (page: PageState) => void;
  /** No classroom is known yet, so this is the way to the first one. Otherwise it is one quiet line. */
  first?: boolean;
}) {
  const [reading, setReading] = createSignal(false);
  const unread = () => (props.page.is === 'unread' ? props.page : null);
  const closed = () => (props.page.is === 'closed' ? props.page : null);
  const known = () => (props.page.is === 'known' && props.page.site ? props.page : null);

  const hint = () => {
    const name = unread()?.site.name;
    return name ? say('page_read_hint_site', name) : say('page_read_hint');
  };

  const read = async (tab: number) => {
    setReading(true);
    props.onPage(await props.source.read(tab));
    setReading(false);
  };
  const always = async ({ tab, site }: ReturnType<typeof known> & object, on: boolean) => {
    const done = await props.source.always(site!, on);
    // Once the permission is gone, the background has removed our marks from the page.
    if (done && !on) props.onPage({ is: 'unread', tab, site: { ...site!, always: false } });
    return done;
  };
  const change = async (next: Promise<PageState>) => props.onPage(await next);
  return (
    <Switch>
      <Match when={unread()}>
        {(page) => (
          <section class="read-line" classList={{ first: props.first ?? false }} aria-label={say('page_section')}>
            <p title={hint()}>{say('page_ask')}</p>
            <button
              type="button"
              class="button"
              classList={{ strong: props.first ?? false, plain: !props.first }}
              title={hint()}
              aria-disabled={reading()}
              onClick={() => !reading() && void read(page().tab)}
            >
              {say(reading() ? 'page_reading' : 'page_read')}
            </button>
          </section>
        )}
      </Match>
      <Match when={closed()}>
        {(page) => (
          <Show when={page().pdf}>
            <section class="read-page" aria-label={say('page_section')}>
              <p class="quiet">{say('page_closed_pdf')}</p>
              <AddSchedule source={props.source} />
            </section>
          </Show>
        )}
      </Match>
      <Match when={known()}>
        {(page) => (
          <>
            <ReadSummary
              status={page().status}
              site={page().site!}
              frames={page().frames ?? []}
              isPrivate={props.source.isPrivate ?? false}
              onVisit={(address) => void props.source.visit(address)}
              onClasses={(mine, others) => void change(props.source.chooseClasses(page().tab, mine, others))}
              onManner={(manner) => void change(props.source.readAs(page().tab, manner))}
              onAlways={(on) => always(page(), on)}
            />
            <Show when={!props.source.isPrivate}>
              <PageFeeds tab={page().tab} site={page().site!} source={props.source} />
            </Show>
          </>
        )}
      </Match>
    </Switch>
  );
}
