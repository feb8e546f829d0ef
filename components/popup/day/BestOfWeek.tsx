import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js';
import { bestOfWeek, daysAhead, type BestTime } from '../../../utils/look-up/best-of-week';
import type { IsoDate, Minutes } from '../../../utils/model/block';
import type { Classroom } from '../../../utils/model/classroom';
import { GOAL_AREAS, type GoalArea } from '../../../utils/model/vocabulary';
import { nameOf } from '../../../utils/words/say/names';
import { capital } from '../../shared/capital';
import { RankMark } from '../../shared/RankMark';
import { roundedSpan } from '../../../utils/words/rounded-span';
import { say } from '../../shared/say';
import type { PopupSource } from '../popup-source';
import '../rooms/RoomsNow.css';
import './BestOfWeek.css';

const COUNT = 3;

/** "Three best times for handwriting in Room 14", from the days to come. */
export function BestOfWeek(props: {
  room: Classroom;
  shown: IsoDate;
  now: { readonly date: IsoDate; readonly minutes: Minutes };
  source: PopupSource;
  onDay: (date: IsoDate) => void;
}) {
  const [goal, setGoal] = createSignal<GoalArea | null>(null);
  const [found, setFound] = createSignal<readonly BestTime[] | null>(null);
  const id = createMemo(() => props.room.id);
  let asked = 0;
  createEffect(
    on([id, goal], async ([, wanted]) => {
      const mine = ++asked;
      const dates = daysAhead(props.now.date, props.shown);
      const days = await Promise.all(
        dates.map((date) => props.source.day(props.room, date, wanted ? [wanted] : undefined)),
      );
      if (mine === asked) setFound(bestOfWeek(days, props.now, COUNT));
    }),
  );

  return (
    <main class="popup-main" tabindex="-1">
      <h1 class="best-title" dir="auto">
        {say('popup_best_name', props.room.name)}
      </h1>
      <label class="best-goal">
        <span>{say('popup_best_goal')}</span>
        <select class="field" onChange={(event) => setGoal((event.currentTarget.value || null) as GoalArea | null)}>
          <option value="">{say('popup_best_any')}</option>
          <For each={GOAL_AREAS}>{(one) => <option value={one}>{capital(say(nameOf.goal(one)))}</option>}</For>
        </select>
      </label>
      <div aria-live="polite">
        <Show when={found()} fallback={<p class="quiet">{say('popup_rooms_wait')}</p>}>
          {(times) => (
            <Show when={times().length > 0} fallback={<p class="quiet">{say('popup_best_none')}</p>}>
              <ol class="rows">
                <For each={times()}>{(time) => <Time time={time} onDay={props.onDay} />}</For>
              </ol>
            </Show>
          )}
        </Show>
      </div>
    </main>
  );
}

function Time(props: { time: BestTime; onDay: (date: IsoDate) => void }) {
  const day = () => props.time.day;
  const window = () => props.time.window;
  const title = () => props.time.row.block.title;
  return (
    <li class="row">
      <button type="button" class="room-now" title={say('popup_best_day')} onClick={() => props.onDay(day().date)}>
        <RankMark rank={window().rank} learned={window().certainty === 'learned'} />
        <span class="room-now-name">
          {say('popup_best_row', { weekdays: props.time.weekdays }, { span: roundedSpan(window()) })}
        </span>
        <span class="room-now-when quiet">{say(nameOf.rank(window().rank))}</span>
        <span class="room-now-what quiet" dir="auto">
          {day().basis.said === 'typical' ? say('popup_rooms_typical', title()) : title()}
        </span>
      </button>
      <p class="best-reason quiet" dir="auto">
        {say.message(window().reasons[0]!)}
      </p>
    </li>
  );
}
