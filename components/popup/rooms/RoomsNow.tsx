import { For, Show } from 'solid-js';
import type { RoomAt, RoomsAt } from '../../../utils/look-up/working-now';
import type { Minutes } from '../../../utils/model/block';
import type { Classroom } from '../../../utils/model/classroom';
import { doing } from '../../../utils/words/doing';
import { RankMark } from '../../shared/RankMark';
import { roundedSpan } from '../../../utils/words/rounded-span';
import { say } from '../../shared/say';
import { AddSchedule } from '../page/AddSchedule';
import type { PopupSource, RoomsWanted } from '../popup-source';
import { RoomFilters } from './RoomFilters';
import './RoomsNow.css';

/** How many rooms to come are listed: enough for the next hour. */
const NEXT = 8;

/** "Which of my rooms is working now": the best first, then those about to end, then those that start next. */
export function RoomsNow(props: {
  /** Null while they are gathered. */
  rooms: RoomsAt | null;
  minutes: Minutes;
  schools: readonly string[];
  wanted: RoomsWanted;
  onWanted: (wanted: RoomsWanted) => void;
  source: PopupSource;
  onChoose: (room: Classroom) => void;
}) {
  const left = ({ window }: RoomAt) => say('popup_left', window.end - props.minutes);
  const from = ({ window }: RoomAt) => say('popup_from', { time: roundedSpan(window)[0] });
  const place = ({ school }: Classroom) => (props.schools.length > 1 && props.wanted.school === null ? school : null);
  const what = ({ day, row }: RoomAt) => {
    const words = say(doing(row.block.activity, row.block.mode));
    const said = [place(day.classroom), row.block.title, words].filter(Boolean).join(' · ');
    return day.basis.said === 'typical' ? say('popup_rooms_typical', said) : said;
  };
  const Part = (part: { title: string; rooms: readonly RoomAt[]; when: (room: RoomAt) => string }) => (
    <Show when={part.rooms.length > 0}>
      <section class="part">
        <h2>{part.title}</h2>
        <ul class="rows">
          <For each={part.rooms}>
            {(room) => (
              <li class="row">
                <button type="button" class="room-now" onClick={() => props.onChoose(room.day.classroom)}>
                  <RankMark rank={room.window.rank} learned={room.window.certainty === 'learned'} />
                  <span class="room-now-name" dir="auto" title={room.day.classroom.name}>
                    {room.day.classroom.name}
                  </span>
                  <span class="room-now-when">{part.when(room)}</span>
                  <span class="room-now-what quiet" dir="auto">
                    {what(room)}
                  </span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );

  return (
    <main class="popup-main" tabindex="-1">
      <h1 class="visually-hidden">{say('popup_view_rooms')}</h1>
      <RoomFilters wanted={props.wanted} schools={props.schools} onChange={(wanted) => props.onWanted(wanted)} />
      <Show when={props.rooms} fallback={<p class="quiet">{say('popup_rooms_wait')}</p>}>
        {(rooms) => (
          <>
            <Show when={rooms().now.length + rooms().ending.length === 0}>
              <p class="quiet">{say('popup_rooms_none')}</p>
            </Show>
            <Part title={say('popup_rooms_now')} rooms={rooms().now} when={left} />
            <Part title={say('popup_rooms_ending')} rooms={rooms().ending} when={left} />
            <Part title={say('popup_then')} rooms={rooms().next.slice(0, NEXT)} when={from} />
          </>
        )}
      </Show>
      <p>
        <AddSchedule source={props.source} />
      </p>
    </main>
  );
}
