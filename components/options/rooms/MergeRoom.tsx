import { createSignal, For, onMount } from 'solid-js';
import type { Classroom } from '../../../utils/model/classroom';
import { say } from '../../shared/say';

/** Joins one classroom to another, if they are two calendars of one class. The other one keeps its name. */
export function MergeRoom(props: {
  room: Classroom;
  rooms: readonly Classroom[];
  onMerge: (into: Classroom) => void;
  onCancel: () => void;
}) {
  let select!: HTMLSelectElement;
  const others = () => props.rooms.filter((room) => room.id !== props.room.id);
  const [into, setInto] = createSignal<string | null>(null);
  const chosen = () => others().find((room) => room.id === into());
  onMount(() => select.focus());
  return (
    <div
      class="confirm"
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onCancel();
      }}
    >
      <label>
        <span dir="auto">{say('options_merge_ask', props.room.name)}</span>{' '}
        <select ref={select} class="field" onChange={(event) => setInto(event.currentTarget.value)}>
          <option value="">{say('options_merge_choose')}</option>
          <For each={others()}>{(room) => <option value={room.id}>{room.name}</option>}</For>
        </select>
      </label>
      <button
        type="button"
        class="button strong"
        disabled={!chosen()}
        onClick={() => {
          const room = chosen();
          if (room) props.onMerge(room);
        }}
      >
        {chosen() ? say('options_merge_into', chosen()!.name) : say('options_merge')}
      </button>
      <button type="button" class="button" onClick={() => props.onCancel()}>
        {say('options_keep_both')}
      </button>
    </div>
  );
}
