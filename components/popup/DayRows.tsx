import { createComputed, createMemo, createSignal, For, on, Show, untrack } from 'solid-js';
import type { ClassroomDay, DayRow } from '../../utils/look-up/classroom-day';
import { firstRow } from '../../utils/look-up/first-row';
import { nowNextRest } from '../../utils/look-up/now-next-rest';
import type { IsoDate, Minutes } from '../../utils/model/block';
import { say } from '../shared/say';
import { BlockRow } from './BlockRow';
import type { PopupSource, RowDeeds } from './popup-source';
import './DayRows.css';

/** The blocks of a day; today cut into now, next, later and what is over. One block at a time is unfolded. */
export function DayRows(props: {
  day: ClassroomDay;
  /** The wall clock when the day is today, else null. */
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
  const parts = createMemo(() => (props.minutes === null ? null : nowNextRest(props.day.rows, props.minutes)));

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

  return (
    <Show when={parts()} fallback={<List rows={props.day.rows} />}>
      {(cut) => (
        <>
          <Part title={say('popup_now')} rows={cut().now} />
          <Part title={say('popup_next')} rows={cut().next ? [cut().next!] : []} />
          <Part title={say('popup_rest')} rows={cut().rest} />
          <Show when={cut().over.length > 0}>
            <details class="part">
              <summary>{say('popup_over')}</summary>
              <List rows={cut().over} />
            </details>
          </Show>
        </>
      )}
    </Show>
  );
}

const sameDay = (a: ClassroomDay, b: ClassroomDay) => a.date === b.date && a.classroom.id === b.classroom.id;

/** What the OT told changes a block's windows, not the block that lies open. */
const same = (rows: readonly DayRow[], { block }: DayRow) =>
  rows.find((row) => row.block.title === block.title && row.block.start === block.start);
