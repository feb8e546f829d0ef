import { createMemo, createSignal, onCleanup, onMount, Show, untrack } from 'solid-js';
import type { ClassroomDay } from '../../utils/look-up/classroom-day';
import { shownDate } from '../../utils/look-up/shown-date';
import { workingNow } from '../../utils/look-up/working-now';
import type { IsoDate } from '../../utils/model/block';
import type { Classroom } from '../../utils/model/classroom';
import type { GoalArea } from '../../utils/model/vocabulary';
import { DayAnswer } from './day/DayAnswer';
import { DayTabs } from './day/DayTabs';
import { GoalChips } from './GoalChips';
import { LATER_PARTS } from './later-parts';
import { Noted, type Note } from './day/Noted';
import { notingDeeds } from './day/noting-deeds';
import { pageAsks } from './page/page-asks';
import { PopupFoot } from './PopupFoot';
import type { PageState, PopupSource, PopupStart, RoomsWanted } from './popup-source';
import type { SheetAsked } from './print/sheet-asked';
import { RoomSearch } from './rooms/RoomSearch';
import { RoomTitle } from './rooms/RoomTitle';
import { ViewTabs } from './ViewTabs';
import './Popup.css';

/** How often the wall clock is looked at, in ms. */
const TICK = 15_000;

/** Answers "When does Room 14 work today?" from what is remembered. It needs no page, no network and no pointer. */
export function Popup(props: { start: PopupStart; source: PopupSource }) {
  const [now, setNow] = createSignal(untrack(() => props.source.now()));
  // The first answer is gathered before anything is drawn.
  const [day, setDay] = createSignal(untrack(() => props.start.day));
  const [everyRoom, setEveryRoom] = createSignal<readonly ClassroomDay[] | null>(null);
  const [page, setPage] = createSignal(untrack(() => props.start.page));
  const [rooms, setRooms] = createSignal(untrack(() => props.start.rooms));
  const [goals, setGoals] = createSignal(untrack(() => props.start.goals));
  const [wanted, setWanted] = createSignal(untrack(() => props.start.wanted));
  const [view, setView] = createSignal<'day' | 'rooms' | 'best'>('day');
  /** The page was read just now, and the day is of another room: what it holds stands above the day. */
  const [isPageNews, setPageNews] = createSignal(false);
  const [note, setNote] = createSignal<Note | null>(null);
  const roomsNow = createMemo(() => {
    const days = everyRoom();
    return days && workingNow(days, now().minutes, wanted());
  });
  const schools = createMemo(() =>
    [...new Set(rooms().flatMap(({ school }) => school ?? []))].sort((a, b) => a.localeCompare(b)),
  );

  const clock = setInterval(() => setNow(props.source.now()), TICK);
  onCleanup(() => clearInterval(clock));
  const gather = async () => {
    const { goal } = wanted();
    setEveryRoom(await props.source.everyRoomToday(goal === null ? undefined : [goal]));
  };
  onMount(() => void gather());

  let asked = 0;
  let last: Pick<ClassroomDay, 'classroom' | 'date'> | null = null;
  const show = async (room: Classroom, date: IsoDate) => {
    const mine = ++asked;
    if (room.id !== day()?.classroom.id) setPageNews(false);
    last = { classroom: room, date };
    const found = await props.source.day(room, date);
    // If several days are asked for quickly, only the last one is shown.
    if (mine === asked) setDay(found);
  };
  // What was asked for last may not be shown yet: a day pressed while something is kept is not lost.
  const again = () => {
    const { classroom, date } = last ?? day()!;
    return show(classroom, date);
  };
  const afterwards = async (change: Promise<ClassroomDay>) => {
    setDay(await change);
    await gather();
  };
  const deeds = notingDeeds({ day: () => day()!, again, source: untrack(() => props.source), onNote: setNote });
  const showDay = async (room: Classroom, date: IsoDate) => {
    setNote(null);
    await show(room, date);
    setView('day');
  };
  const choose = (room: Classroom) => {
    setView('day');
    void showDay(room, shownDate(now().date));
  };
  const nameRoom = async (room: Classroom, name: string) => {
    setRooms(await props.source.rename(room, name));
    await again();
  };
  const changeGoals = async (next: GoalArea[]) => {
    setGoals(await props.source.setGoals(next));
    await again();
    await gather();
  };
  const changeWanted = (next: RoomsWanted) => {
    const goalChanged = next.goal !== wanted().goal;
    setWanted(next);
    props.source.keepWanted(next);
    if (goalChanged) void gather();
  };
  const onPage = async (next: PageState) => {
    setPage(next);
    // A classroom that was just read is remembered a moment later.
    const found = next.is === 'known' ? await props.source.roomOf(next.status.sources) : null;
    setPageNews(next.is === 'known' && found === null);
    if (!found) return;
    setRooms(found.rooms);
    choose(found.room);
  };
  const sheet = (): SheetAsked =>
    view() === 'rooms' ? { sheet: 'today' } : { sheet: 'week', room: day()!.classroom.id, date: day()!.date };
  const isPageFirst = () => pageAsks(page()) || isPageNews();
  const OfPage = () => (
    <LATER_PARTS.ReadPage page={page()} source={props.source} onPage={(next) => void onPage(next)} />
  );

  return (
    <Show
      when={day()}
      fallback={
        <LATER_PARTS.NoRoomYet
          page={page()}
          lost={props.start.lost ?? false}
          source={props.source}
          onPage={(next) => void onPage(next)}
        />
      }
    >
      {(shown) => (
        <div class="popup">
          <header class="popup-top">
            <RoomSearch rooms={rooms()} onChoose={choose} />
            <ViewTabs
              rooms={view() === 'rooms'}
              count={roomsNow()?.now.length}
              onChoose={(all) => setView(all ? 'rooms' : 'day')}
            />
            <Show when={view() === 'day'}>
              <RoomTitle room={shown().classroom} onName={(name) => nameRoom(shown().classroom, name)}>
                <GoalChips goals={goals()} onChange={(next) => void changeGoals(next)} />
              </RoomTitle>
              <DayTabs
                today={now().date}
                selected={shown().date}
                onSelect={(date) => showDay(shown().classroom, date)}
              />
            </Show>
          </header>
          <Show when={view() === 'rooms'}>
            <LATER_PARTS.RoomsNow
              rooms={roomsNow()}
              minutes={now().minutes}
              schools={schools()}
              wanted={wanted()}
              onWanted={changeWanted}
              source={props.source}
              onChoose={choose}
            />
          </Show>
          <Show when={view() === 'best'}>
            <LATER_PARTS.BestOfWeek
              room={shown().classroom}
              shown={shown().date}
              now={now()}
              source={props.source}
              onDay={(date) => void showDay(shown().classroom, date)}
            />
          </Show>
          <Show when={view() === 'day'}>
            <main class="popup-main">
              <LATER_PARTS.PageNotice page={page()} source={props.source} />
              <Show when={isPageFirst()}>
                <OfPage />
              </Show>
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
              <Show when={!isPageFirst()}>
                <OfPage />
              </Show>
            </main>
          </Show>
          <Noted note={note()} onUndone={() => setNote(null)} />
          <PopupFoot
            best={view() === 'best'}
            onBest={(best) => setView(best ? 'best' : 'day')}
            sheet={sheet()}
            source={props.source}
          />
        </div>
      )}
    </Show>
  );
}
