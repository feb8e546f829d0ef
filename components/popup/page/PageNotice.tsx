import { createSignal, Match, Show, Switch } from 'solid-js';
import type { MessageKey } from '../../../utils/model/message';
import { missingMessage } from '../../../utils/words/say/missing-message';
import { CalendarAccess } from '../../shared/CalendarAccess';
import { say } from '../../shared/say';
import { AddSchedule } from './AddSchedule';
import type { PageState, PopupSource } from '../popup-source';

/** What the therapist should know about the page in front if it could not be read; nothing if all is well. */
export function PageNotice(props: { page: PageState; source: PopupSource }) {
  const [turnedOn, setTurnedOn] = createSignal(false);
  const status = () => (props.page.is === 'known' ? props.page.status : null);
  const isCalendar = () => props.page.is === 'known' && props.page.site === null;
  // A key from another version of the reader may be unknown here; then nothing is said.
  const advice = () => {
    const key = status()?.advice;
    return key ? say(key as MessageKey) : '';
  };
  const isMonth = () => status()?.view === 'month' && ['drawn', 'empty'].includes(status()!.state);
  const week = () => (props.page.is === 'known' && props.page.week) || null;
  const OpenWeek = () => (
    <Show when={week()}>
      {(address) => (
        <button type="button" class="button" onClick={() => void props.source.visit(address())}>
          {say('panel_open_week')}
        </button>
      )}
    </Show>
  );
  const silent = () => (props.page.is === 'silent' ? props.page : null);
  return (
    <Switch>
      <Match when={props.page.is === 'forbidden'}>
        <div class="notice">
          <CalendarAccess />
        </div>
      </Match>
      <Match when={silent()}>
        {(page) => (
          <div class="notice">
            <p>{say('popup_page_silent')}</p>
            <button type="button" class="button" onClick={() => void props.source.reload(page().tab)}>
              {say('popup_page_reload')}
            </button>
          </div>
        )}
      </Match>
      <Match when={status()?.state === 'changed'}>
        <div class="notice" role="alert">
          <p>{say('popup_page_changed')}</p>
          <p class="quiet">{say('popup_page_changed_do')}</p>
          <Show when={status()?.missing}>
            {(missing) => (
              <p class="quiet" dir="auto">
                {say.message(missingMessage(missing()))}
              </p>
            )}
          </Show>
        </div>
      </Match>
      <Match when={status()?.state === 'refused'}>
        <div class="notice" role="alert">
          <p>{say('popup_page_refused')}</p>
          <p class="quiet">{say('popup_page_refused_do')}</p>
        </div>
      </Match>
      <Match when={status()?.state === 'unreadable'}>
        <div class="notice">
          <p>{advice() || say('popup_page_unreadable')}</p>
          <OpenWeek />
        </div>
      </Match>
      <Match when={isCalendar() && status()?.state === 'empty' && status()?.sources.length === 0}>
        <div class="notice">
          <p>{say('popup_page_empty')}</p>
          <p class="day-decide">
            <AddSchedule source={props.source} />
            <button type="button" class="button" onClick={() => void props.source.open('welcome')}>
              {say('popup_page_how')}
            </button>
          </p>
        </div>
      </Match>
      <Match when={isMonth() && week()}>
        <div class="notice">
          <p>{say('panel_line_partial')}</p>
          <OpenWeek />
        </div>
      </Match>
      <Match when={status()?.state === 'off' && !turnedOn()}>
        <div class="notice">
          <p>{say('popup_page_off')}</p>
          <button type="button" class="button" onClick={() => void props.source.turnOn().then(() => setTurnedOn(true))}>
            {say('popup_page_on')}
          </button>
        </div>
      </Match>
    </Switch>
  );
}
