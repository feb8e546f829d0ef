import { createMemo, For, Show } from 'solid-js';
import { weekdayOf } from '../../../utils/time/date/dates';
import type { CardTopic } from '../../../utils/overlay/card-subject';
import type { Visit } from '../../../utils/overlay/survey';
import { shortNames } from '../../../utils/words/short-names';
import { say } from '../../shared/say';
import { topicOf } from '../card/card-state';
import { roundedSpan } from '../../../utils/words/rounded-span';
import type { OverlayView } from '../view';

/** How many rows are shown at once. */
const MOST_TIMES_AT_ONCE = 8;

/** What is still to come today, in order, so that nothing has to be pointed at. Absent if the page shows other days. */
export function PanelToday(props: { view: OverlayView; onOpen: (topic: CardTopic, opener: HTMLElement) => void }) {
  const left = createMemo(() => {
    const { date, minutes } = props.view.now();
    const isToday = ({ date: its, block }: Visit) =>
      its === null ? block.rotation === null && (block.days?.includes(weekdayOf(date)) ?? false) : its === date;
    const chosen = props.view.only();
    return props.view
      .visits()
      .filter((visit) => isToday(visit) && visit.window.end > minutes && (chosen === null || visit.source === chosen))
      .toSorted((a, b) => a.window.start - b.window.start || a.room - b.room);
  });
  const short = createMemo(() => shortNames([...new Set(props.view.visits().map(({ roomName }) => roomName))]));
  /** If there is only one class, its name need not be said. */
  const what = ({ block, roomName }: Visit) =>
    short().size > 1 ? say('card_where', block.title, short().get(roomName) ?? roomName) : block.title;
  return (
    <Show when={left().length > 0}>
      <section class="section">
        <h2 class="heading">{say('panel_today')}</h2>
        <ul class="today">
          <For each={left().slice(0, MOST_TIMES_AT_ONCE)}>
            {(visit) => (
              <li>
                <button
                  type="button"
                  class="list-row"
                  aria-haspopup="dialog"
                  on:click={(event) => props.onOpen(topicOf(visit), event.currentTarget)}
                >
                  <span
                    class="mark list-mark"
                    data-rank={visit.window.rank}
                    data-booked={visit.window.booked ? '' : undefined}
                  />
                  <span class="list-when">{say('overlay_span', { span: roundedSpan(visit.window) })}</span>
                  <span class="today-what" dir="auto" title={say('card_where', visit.block.title, visit.roomName)}>
                    <Show when={short().size > 1}>
                      <span class="dot" style={{ background: props.view.placement().colors.get(visit.token) }} />
                    </Show>
                    {what(visit)}
                  </span>
                </button>
              </li>
            )}
          </For>
        </ul>
        <Show when={left().length > MOST_TIMES_AT_ONCE}>
          <p class="quiet">{say('panel_more', left().length - MOST_TIMES_AT_ONCE)}</p>
        </Show>
      </section>
    </Show>
  );
}
