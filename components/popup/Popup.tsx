import { createMemo, createSignal, onCleanup, onMount, Show, untrack } from 'solid-js';
import type { ClassroomDay } from '../../utils/look-up/classroom-day';
import { shownDate } from '../../utils/look-up/shown-date';
import { workingNow } from '../../utils/look-up/working-now';
import type { IsoDate } from '../../utils/model/block';
import type { Classroom } from '../../utils/model/classroom';
import { say } from '../shared/say';
import { BestOfWeek } from './BestOfWeek';
import { DayAnswer } from './DayAnswer';
import { DayTabs } from './DayTabs';
import { NoRoomYet } from './NoRoomYet';
import { PageNotice } from './PageNotice';
import type { PageState, PopupSource, PopupStart, RowDeeds } from './popup-source';
import { ReadPage } from './ReadPage';
import { RoomSearch } from './RoomSearch';
import { RoomTitle } from './RoomTitle';
import { RoomsNow } from './RoomsNow';
import './Popup.css';

/** How often the wall clock is looked at, in ms. */
const TICK = 15_000;

/** "When does Room 14 work today?" answered from what is remembered; needs no page, no network and no pointer. */
export function Popup(props: { start: PopupStart; source: PopupSource }) {
  const [now, setNow] = createSignal(untrack(() => props.source.now()));
  // The first answer is gathered before anything is drawn.
  const [day, setDay] = createSignal(untrack(() => props.start.day));
  const [everyRoom, setEveryRoom] = createSignal<readonly ClassroomDay[] | null>(null);
  const [page, setPage] = createSignal(untrack(() => props.start.page));
  const [rooms, setRooms] = createSignal(untrack(() => props.start.rooms));
  const [view, setView] = createSignal<'day' | 'rooms' | 'best'>('day');
  const roomsNow = createMemo(() => {
    const days = everyRoom();
    return days && workingNow(days, now().minutes);
  });

  const clock = setInterval(() => setNow(props.source.now()), TICK);
  onCleanup(() => clearInterval(clock));
  onMount(() => void props.source.everyRoomToday().then(setEveryRoom));

  const roomsLine = (count: number | undefined) => {
    if (count === undefined) return say('popup_rooms_ask');
    return count === 0
      ? say('popup_rooms_none')
      : count === 1
        ? say('popup_rooms_one')
        : say('popup_rooms_some', count);
  };

  let asked = 0;
  const show = async (room: Classroom, date: IsoDate) => {
    const mine = ++asked;
    const found = await props.source.day(room, date);
    // Of several asked for quickly only the last is shown.
    if (mine === asked) setDay(found);
  };
  const afterwards = async (change: Promise<ClassroomDay>) => {
    setDay(await change);
    setEveryRoom(await props.source.everyRoomToday());
  };
  const deeds: RowDeeds = {
    async tell(row, told) {
      const { classroom, date } = day()!;
      await props.source.tell(classroom, row.block.title, told);
      await show(classroom, date);
    },
    async forget(id) {
      const { classroom, date } = day()!;
      await props.source.forget(id);
      await show(classroom, date);
    },
  };
  const showDay = async (room: Classroom, date: IsoDate) => {
    await show(room, date);
    setView('day');
  };
  const choose = (room: Classroom) => {
    setView('day');
    void show(room, shownDate(now().date));
  };
  const onPage = async (next: PageState) => {
    setPage(next);
    // A classroom read just now is remembered a moment later.
    const found = next.is === 'known' ? await props.source.roomOf(next.status.sources) : null;
    if (!found) return;
    setRooms(found.rooms);
    choose(found.room);
  };

  return (
    <Show
      when={day()}
      fallback={<NoRoomYet page={page()} source={props.source} onPage={(next) => void onPage(next)} />}
    >
      {(shown) => (
        <div class="popup">
          <header class="popup-top">
            <RoomSearch rooms={rooms()} onChoose={choose} />
            <Show when={view() === 'day'}>
              <RoomTitle room={shown().classroom} />
              <DayTabs today={now().date} selected={shown().date} onSelect={(date) => show(shown().classroom, date)} />
            </Show>
          </header>
          <Show when={view() === 'rooms'}>
            <RoomsNow rooms={roomsNow()} source={props.source} onChoose={choose} />
          </Show>
          <Show when={view() === 'best'}>
            <BestOfWeek
              room={shown().classroom}
              shown={shown().date}
              now={now()}
              source={props.source}
              onDay={(date) => void showDay(shown().classroom, date)}
            />
          </Show>
          <Show when={view() === 'day'}>
            <main class="popup-main">
              <PageNotice page={page()} source={props.source} />
              <ReadPage page={page()} source={props.source} onPage={(next) => void onPage(next)} />
              <div id="popup-day" role="tabpanel" aria-labelledby={`day-${shown().date}`} tabindex="0">
                <DayAnswer
                  day={shown()}
                  now={now()}
                  source={props.source}
                  deeds={deeds}
                  onDecide={(kind) => void afterwards(props.source.decide(shown().classroom, shown().date, kind))}
                  onBelieve={(source) => void afterwards(props.source.believe(shown().classroom, shown().date, source))}
                />
              </div>
            </main>
          </Show>
          <footer class="popup-foot">
            <button
              type="button"
              class="button plain"
              aria-expanded={view() === 'rooms'}
              onClick={() => setView(view() === 'day' ? 'rooms' : 'day')}
            >
              {view() === 'day' ? roomsLine(roomsNow()?.now.length) : say('popup_back')}
            </button>
            <Show when={view() !== 'best'}>
              <button type="button" class="button plain" onClick={() => setView('best')}>
                {say('popup_best_ask')}
              </button>
            </Show>
            <button type="button" class="button plain" onClick={() => void props.source.open('options')}>
              {say('popup_options')}
            </button>
          </footer>
        </div>
      )}
    </Show>
  );
}
