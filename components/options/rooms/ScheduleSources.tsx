import { For, Show } from 'solid-js';
import { sourceChanges, sourceDisputes, type SourceTelling } from '../../../utils/look-up/source-news';
import type { Classroom } from '../../../utils/model/classroom';
import { NEVER } from '../../../utils/time/past';
import { dateOf } from '../../shared/date-of';
import { DifferenceList } from '../../shared/DifferenceList';
import { lessonsWords } from '../../shared/lessons-words';
import { say } from '../../shared/say';
import { changeLines, disputeLines, placesApart, placeWords, sinceWords } from '../../shared/source-words';
import type { Keep, OptionsSource, OptionsState } from '../options-source';

/**
 * Where the schedules of classrooms were read: when, what changed since, and where two of them contradict each other.
 */
export function ScheduleSources(props: { state: OptionsState; source: OptionsSource; keep: Keep }) {
  const of = (room: Classroom) =>
    [...props.state.typical, ...props.state.dated].filter((one) => one.classroom === room.id);
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
              tellings={of(room)}
              today={props.state.today}
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
  tellings: readonly SourceTelling[];
  today: string;
  onWins: (source: string | null) => void;
}) {
  const groups = () => [
    ...Map.groupBy(props.tellings, ({ source, dayType = null }) => `${source}\n${dayType}`).values(),
  ];
  // Changes of days that are over are of no interest.
  const toCome = (tellings: readonly SourceTelling[]) =>
    tellings.filter(({ date = null }) => date === null || date >= props.today);
  const disputes = () => sourceDisputes(toCome(props.tellings));
  const disputing = () => {
    const sides = disputes().flatMap(({ one, other }) => [one, other]);
    return [...new Map(sides.map((side) => [side.source, side])).values()];
  };
  return (
    <article class="room-sources">
      <h3 dir="auto">{props.room.name}</h3>
      <ul>
        <For each={groups()}>
          {(group) => (
            <li>
              <p dir="auto">
                {sourceWords(latest(group))} <span class="quiet">{extent(group)}</span>
              </p>
              <For each={sourceChanges(toCome(group))}>
                {(change) => <DifferenceList title={sinceWords(change)} lines={changeLines(change, true)} />}
              </For>
            </li>
          )}
        </For>
      </ul>
      <For each={disputes()}>
        {(dispute) => (
          <DifferenceList
            title={say('options_source_dispute', ...placesApart(dispute.one, dispute.other))}
            lines={disputeLines(dispute, true)}
          />
        )}
      </For>
      <Show when={disputing().length > 0}>
        <label class="source-wins">
          {say('options_source_wins')}{' '}
          <select class="field" onChange={(event) => props.onWins(event.currentTarget.value || null)}>
            <option value="">{say('options_source_latest')}</option>
            <For each={disputing()}>
              {(side) => (
                <option value={side.source} selected={side.source === props.room.wins}>
                  {sourceWords(side)}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
    </article>
  );
}

function latest(group: readonly SourceTelling[]): SourceTelling {
  return group.reduce((last, one) => (one.readAt > last.readAt ? one : last));
}

function sourceWords({ where, name, readAt, dayType = null }: SourceTelling): string {
  const place = name ? `${placeWords({ where })} · ${name}` : placeWords({ where });
  const read = readAt > NEVER ? say('options_source_read', place, { day: dateOf(readAt) }) : place;
  return dayType === null ? read : `${dayType}: ${read}`;
}

/** How much of it there is, in words. */
function extent(group: readonly SourceTelling[]): string {
  const dates = group.flatMap(({ date }) => date ?? []).sort();
  const [first] = dates;
  if (first === undefined) return lessonsWords(group[0]!.blocks.length);
  return dates.length === 1
    ? say('options_source_day', { date: first })
    : say('options_source_days', dates.length, { day: first }, { day: dates.at(-1)! });
}
