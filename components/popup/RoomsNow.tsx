import { For, Show } from 'solid-js';
import type { RoomAt } from '../../utils/look-up/working-now';
import type { Classroom } from '../../utils/model/classroom';
import { RankMark } from '../shared/RankMark';
import { say } from '../shared/say';
import { AddSchedule } from './AddSchedule';
import type { PopupSource } from './popup-source';
import './RoomsNow.css';

/** As many of the rooms to come as help to plan the next hour. */
const NEXT = 8;

/** "Which of my rooms is working now", best first, then the ones that start next. */
export function RoomsNow(props: {
  /** Null while they are gathered. */
  rooms: { readonly now: readonly RoomAt[]; readonly next: readonly RoomAt[] } | null;
  source: PopupSource;
  onChoose: (room: Classroom) => void;
}) {
  const Rooms = (list: { rooms: readonly RoomAt[]; when: (room: RoomAt) => string }) => (
    <ul class="rows">
      <For each={list.rooms}>
        {(room) => (
          <li class="row">
            <button type="button" class="room-now" onClick={() => props.onChoose(room.day.classroom)}>
              <RankMark rank={room.window.rank} learned={room.window.certainty === 'learned'} />
              <span class="room-now-name" dir="auto">
                {room.day.classroom.name}
              </span>
              <span class="room-now-when">{list.when(room)}</span>
              <span class="room-now-what quiet" dir="auto">
                {room.day.basis.said === 'typical'
                  ? say('popup_rooms_typical', room.row.block.title)
                  : room.row.block.title}
              </span>
            </button>
          </li>
        )}
      </For>
    </ul>
  );

  return (
    <main class="popup-main" tabindex="-1">
      <Show when={props.rooms} fallback={<p class="quiet">{say('popup_rooms_wait')}</p>}>
        {(rooms) => (
          <>
            <section class="part">
              <h1>{say('popup_rooms_now')}</h1>
              <Show when={rooms().now.length > 0} fallback={<p class="quiet">{say('popup_rooms_none')}</p>}>
                <Rooms rooms={rooms().now} when={({ window }) => say('popup_until', { time: window.end })} />
              </Show>
            </section>
            <Show when={rooms().next.length > 0}>
              <section class="part">
                <h2>{say('popup_rooms_next')}</h2>
                <Rooms
                  rooms={rooms().next.slice(0, NEXT)}
                  when={({ window }) => say('popup_from', { time: window.start })}
                />
              </section>
            </Show>
          </>
        )}
      </Show>
      <p>
        <AddSchedule source={props.source} />
      </p>
    </main>
  );
}
