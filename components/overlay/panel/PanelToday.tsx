import { createMemo, For, Show } from 'solid-js';
import { weekdayOf } from '../../../utils/time/dates';
import type { CardTopic } from '../../../utils/overlay/card-subject';
import type { Visit } from '../../../utils/overlay/survey';
import { say } from '../../shared/say';
import { topicOf } from '../card/card-state';
import { roundedSpan } from '../card/rounded-span';
import type { OverlayView } from '../view';

/** Rows that are shown at once. */
const MOST = 8;

/** What is still to come today, in the order it comes: nothing has to be pointed at. Absent where the page shows other days. */
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
  return (
    <Show when={left().length > 0}>
      <section class="section">
        <h2 class="heading">{say('panel_today')}</h2>
        <ul class="today">
          <For each={left().slice(0, MOST)}>
            {(visit) => (
              <li>
                <button
                  type="button"
                  class="list-row"
                  aria-haspopup="dialog"
                  on:click={(event) => props.onOpen(topicOf(visit), event.currentTarget)}
                >
                  <span class="dot" style={{ background: props.view.placement().colors.get(visit.token) }} />
                  <span class="today-what" dir="auto">
                    {say('card_where', visit.block.title, visit.roomName)}
                  </span>
                  <span class="list-when">
                    <span
                      class="mark list-mark"
                      data-rank={visit.window.rank}
                      data-booked={visit.window.booked ? '' : undefined}
                    />
                    {say('overlay_span', { span: roundedSpan(visit.window) })}
                  </span>
                </button>
              </li>
            )}
          </For>
        </ul>
        <Show when={left().length > MOST}>
          <p class="quiet">{say('panel_more', left().length - MOST)}</p>
        </Show>
      </section>
    </Show>
  );
}
