import { createComputed, createMemo, createSignal, For, on, Show, untrack } from 'solid-js';
import type { ClassroomDay, DayRow } from '../../../utils/look-up/classroom-day';
import { firstRow } from '../../../utils/look-up/first-row';
import { nowAndThen } from '../../../utils/look-up/now-and-then';
import type { IsoDate, Minutes } from '../../../utils/model/block';
import { say } from '../../shared/say';
import { BlockRow } from './BlockRow';
import type { PopupSource, RowDeeds } from '../popup-source';
import './DayRows.css';

/**
 * What runs now, then the push-in times to come; all other lessons are folded below. One lesson at a time is unfolded.
 */
export function DayRows(props: {
  day: ClassroomDay;
  /** The wall clock if the day is today, else null. */
  minutes: Minutes | null;
  today: IsoDate;
  source: PopupSource;
  deeds: RowDeeds;
}) {
  const [open, setOpen] = createSignal<DayRow | null>(null);
  createComputed(
    on(
      () => props.day,
      (day, before) => {
        const first = firstRow(
          day.rows,
          untrack(() => props.minutes),
        );
        setOpen((was) => (before && was && sameDay(before, day) ? (same(day.rows, was) ?? first) : first));
      },
    ),
  );
  const begins = () => (props.day.kind?.kind === 'late-start' ? props.day.kind.from : null);
  const parts = createMemo(() => nowAndThen(props.day.rows, props.minutes, begins()));
  const visits = () => parts().then.filter(isVisit);
  const others = () => parts().then.filter((row) => !isVisit(row));

  const List = (list: { rows: readonly DayRow[] }) => (
    <ul class="rows">
      <For each={list.rows}>
        {(row) => (
          <BlockRow
            day={props.day}
            row={row}
            open={open() === row}
            onToggle={() => setOpen(open() === row ? null : row)}
            when={props.minutes ?? (props.day.date < props.today ? 'over' : 'to-come')}
            source={props.source}
            deeds={props.deeds}
          />
        )}
      </For>
    </ul>
  );
  const Part = (part: { title: string; rows: readonly DayRow[] }) => (
    <Show when={part.rows.length > 0}>
      <section class="part">
        <h3>{part.title}</h3>
        <List rows={part.rows} />
      </section>
    </Show>
  );
  const Folded = (part: { title: string; rows: readonly DayRow[]; doubtful?: boolean }) => (
    <Show when={part.rows.length > 0}>
      <details class="part" classList={{ doubtful: part.doubtful ?? false }}>
        <summary>
          <h3>{part.title}</h3>
        </summary>
        <List rows={part.rows} />
      </details>
    </Show>
  );

  return (
    <>
      <Part title={say('popup_now')} rows={parts().now} />
      <Part title={say(props.minutes === null ? 'popup_times' : 'popup_then')} rows={visits()} />
      <Folded
        title={others().length === 1 ? say('popup_others_one') : say('popup_others', others().length)}
        rows={others()}
      />
      <Folded title={say('popup_doubtful')} rows={parts().doubtful} doubtful />
      <Folded title={say('popup_over')} rows={parts().over} />
    </>
  );
}

/** Is it worth a look by itself: a push-in time, or a lesson that is asked about? */
const isVisit = ({ windows }: DayRow) => windows.length > 0;

const sameDay = (a: ClassroomDay, b: ClassroomDay) => a.date === b.date && a.classroom.id === b.classroom.id;

/** A correction changes the push-in times of a block, but never which block is unfolded. */
const same = (rows: readonly DayRow[], { block }: DayRow) =>
  rows.find((row) => row.block.title === block.title && row.block.start === block.start);
