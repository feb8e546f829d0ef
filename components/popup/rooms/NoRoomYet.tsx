import { Show } from 'solid-js';
import { className } from '../../../utils/model/room/class-name';
import { lessonsWords } from '../../shared/lessons-words';
import { say } from '../../shared/say';
import { AddSchedule } from '../page/AddSchedule';
import { pageAsks } from '../page/page-asks';
import { PageNotice } from '../page/PageNotice';
import type { PageState, PopupSource } from '../popup-source';
import { ReadPage } from '../page/ReadPage';
import './NoRoomYet.css';

/** Before the first classroom: what to do, in one step. */
export function NoRoomYet(props: {
  page: PageState;
  lost: boolean;
  source: PopupSource;
  onPage: (page: PageState) => void;
}) {
  /** The class that was just read and is being saved: the frame stays, and only its heading changes. */
  const found = () =>
    props.page.is === 'known' && !pageAsks(props.page)
      ? props.page.status.timetables.find(({ role, blocks }) => role === 'classroom' && blocks > 0)
      : undefined;
  return (
    <main class="popup-first">
      <img src="/icon/pushin.svg" width="48" height="48" alt="" />
      <Show when={props.lost}>
        <p class="notice" role="alert">
          {say('open_lost')}
        </p>
      </Show>
      <Show
        when={found()}
        fallback={
          <>
            <h1>{say('popup_first_title')}</h1>
            <p>{say('popup_first_do')}</p>
          </>
        }
      >
        {(room) => (
          <h1 role="status" dir="auto">
            {say(
              'popup_first_found',
              className(room().name, room().dayType) || room().name,
              lessonsWords(room().blocks),
            )}
          </h1>
        )}
      </Show>
      <PageNotice page={props.page} source={props.source} />
      <ReadPage page={props.page} source={props.source} onPage={(page) => props.onPage(page)} first />
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
