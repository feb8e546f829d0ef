import { For, Show } from 'solid-js';
import { blockDifferences, type BlockDifference } from '../../utils/look-up/block-differences';
import type { Classroom, TypicalReading } from '../../utils/model/classroom';
import { say } from '../shared/say';
import { DifferenceList } from './DifferenceList';
import type { Keep, OptionsSource, OptionsState } from './options-source';

/** Where the undated schedules of classrooms were read: when, what changed since, and where two of them disagree. */
export function ScheduleSources(props: { state: OptionsState; source: OptionsSource; keep: Keep }) {
  const of = (room: Classroom) => props.state.typical.filter(({ classroom }) => classroom === room.id);
  const rooms = () => props.state.rooms.filter((room) => of(room).length > 0);
  return (
    <Show when={rooms().length > 0}>
      <section aria-labelledby="options-sources">
        <h2 id="options-sources">{say('options_sources')}</h2>
        <p class="quiet">{say('options_sources_hint')}</p>
        <For each={rooms()}>
          {(room) => (
            <RoomSources
              room={room}
              readings={of(room)}
              onWins={(source) => void props.keep(props.source.setWins(room.id, source))}
            />
          )}
        </For>
      </section>
    </Show>
  );
}

function RoomSources(props: {
  room: Classroom;
  readings: readonly TypicalReading[];
  onWins: (source: string | null) => void;
}) {
  const disputes = () => disputesIn(props.readings);
  return (
    <article class="room-sources">
      <h3 dir="auto">{props.room.name}</h3>
      <ul>
        <For each={props.readings}>
          {(reading) => (
            <li>
              <p dir="auto">
                {sourceWords(reading)} <span class="quiet">{say('page_blocks', reading.blocks.length)}</span>
              </p>
              <Show when={reading.before}>
                {(before) => (
                  <DifferenceList
                    title={say('options_source_changed', { day: dateOf(before().readAt) })}
                    differences={blockDifferences(before().blocks, reading.blocks)}
                    words={changeWords}
                  />
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
      <For each={disputes()}>
        {({ one, other, differences }) => (
          <DifferenceList
            title={say('options_source_dispute', one.where, other.where)}
            differences={differences}
            words={(difference) => disputeWords(difference, one, other)}
          />
        )}
      </For>
      <Show when={disputes().length > 0}>
        <label class="source-wins">
          {say('options_source_wins')}{' '}
          <select class="field" onChange={(event) => props.onWins(event.currentTarget.value || null)}>
            <option value="">{say('options_source_latest')}</option>
            <For each={props.readings}>
              {(reading) => (
                <option value={reading.source} selected={reading.source === props.room.wins}>
                  {sourceWords(reading)}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
    </article>
  );
}

interface Dispute {
  readonly one: TypicalReading;
  readonly other: TypicalReading;
  readonly differences: readonly BlockDifference[];
}

/** Only what is for the same kind of day can disagree. */
function disputesIn(readings: readonly TypicalReading[]): Dispute[] {
  return readings.flatMap((one, index) =>
    readings.slice(index + 1).flatMap((other) => {
      const differences = one.dayType === other.dayType ? blockDifferences(one.blocks, other.blocks) : [];
      return differences.length > 0 ? [{ one, other, differences }] : [];
    }),
  );
}

function sourceWords({ where, readAt, dayType }: TypicalReading): string {
  const read = say('options_source_read', where, { day: dateOf(readAt) });
  return dayType === null ? read : `${dayType}: ${read}`;
}

function changeWords({ title, one, other }: BlockDifference): string {
  if (!one) return say('options_source_new', title, said(other));
  return other
    ? say('options_source_moved', title, said(one), said(other))
    : say('options_source_gone', title, said(one));
}

function disputeWords({ title, one, other }: BlockDifference, first: TypicalReading, second: TypicalReading): string {
  const none = say('options_source_none');
  return say(
    'options_source_says',
    title,
    one ? said(one) : none,
    first.where,
    other ? said(other) : none,
    second.where,
  );
}

function said(span: BlockDifference['one']): string {
  if (!span) return '';
  const [start, end] = span;
  return end === null ? say('popup_from', { time: start }) : say('popup_span', { span: [start, end] });
}

/** The day in the zone the options are read in. */
function dateOf(instant: number): string {
  const at = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
