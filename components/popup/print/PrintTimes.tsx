import { For } from 'solid-js';
import type { ClassroomDay } from '../../../utils/look-up/classroom-day';
import { nameOf } from '../../../utils/words/say/names';
import { roundedSpan } from '../../../utils/words/rounded-span';
import { say } from '../../shared/say';

/** A line of a sheet: a push-in time of a room. */
export interface PrintTime {
  readonly day: ClassroomDay;
  readonly row: ClassroomDay['rows'][number];
  readonly window: ClassroomDay['rows'][number]['windows'][number];
}

/** The push-in times of these days, by the clock; none for a day without school. */
export function printTimesOf(days: readonly ClassroomDay[]): PrintTime[] {
  return days
    .filter(({ kind }) => kind?.kind !== 'no-school')
    .flatMap((day) => day.rows.flatMap((row) => row.windows.map((window) => ({ day, row, window }))))
    .sort((a, b) => a.window.start - b.window.start || a.window.end - b.window.end);
}

/** Lines that need no colour: when, how good in words, what, and the room if there are several. */
export function PrintTimes(props: { times: readonly PrintTime[]; rooms: boolean }) {
  const what = ({ day, row, window }: PrintTime) => {
    const { name, school } = day.classroom;
    const title = day.basis.said === 'typical' ? say('popup_rooms_typical', row.block.title) : row.block.title;
    const booked = window.booked ? say('popup_booked') : null;
    return [props.rooms ? name : null, props.rooms ? school : null, title, booked].filter(Boolean).join(' · ');
  };
  return (
    <ul class="print-times">
      <For each={props.times}>
        {(time) => (
          <li>
            <b>{say('popup_span', { span: roundedSpan(time.window) })}</b>
            <span class="print-rank">{say(nameOf.rank(time.window.rank))}</span>
            <span dir="auto">{what(time)}</span>
          </li>
        )}
      </For>
    </ul>
  );
}
