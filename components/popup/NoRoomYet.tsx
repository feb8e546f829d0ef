import { Show } from 'solid-js';
import { say } from '../shared/say';
import { AddSchedule } from './AddSchedule';
import { PageNotice } from './PageNotice';
import type { PageState, PopupSource } from './popup-source';
import { ReadPage } from './ReadPage';
import './NoRoomYet.css';

/** Before the first classroom: what to do, in one step. */
export function NoRoomYet(props: { page: PageState; source: PopupSource; onPage: (page: PageState) => void }) {
  return (
    <main class="popup-first">
      <img src="/icon/pushin.svg" width="48" height="48" alt="" />
      <h1>{say('popup_first_title')}</h1>
      <p>{say('popup_first_do')}</p>
      <PageNotice page={props.page} source={props.source} />
      <ReadPage page={props.page} source={props.source} onPage={(page) => props.onPage(page)} />
      <p class="popup-first-actions">
        <button
          type="button"
          class="button"
          classList={{ strong: props.page.is !== 'unread' }}
          onClick={() => void props.source.open('calendar')}
        >
          {say('popup_first_open')}
        </button>
        <button type="button" class="button" onClick={() => void props.source.open('welcome')}>
          {say('popup_first_try')}
        </button>
        <Show when={!(props.page.is === 'closed' && props.page.pdf)}>
          <AddSchedule source={props.source} />
        </Show>
      </p>
    </main>
  );
}
