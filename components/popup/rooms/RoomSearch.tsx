import { createMemo, createSignal, For, onMount, Show } from 'solid-js';
import { findClassrooms } from '../../../utils/look-up/find-classrooms';
import type { Classroom } from '../../../utils/model/classroom';
import { nameOf } from '../../../utils/words/say/names';
import { say } from '../../shared/say';
import './RoomSearch.css';

/** At most this many rooms are listed; with more of them the therapist types one more letter. */
const MOST_ROOMS_LISTED = 30;

/** Type to find a classroom by teacher, room or grade: the ARIA combobox with a list, focus staying in the field. */
export function RoomSearch(props: { rooms: readonly Classroom[]; onChoose: (room: Classroom) => void }) {
  let field!: HTMLInputElement;
  const [query, setQuery] = createSignal('');
  const [open, setOpen] = createSignal(false);
  const [active, setActive] = createSignal(0);
  const all = createMemo(() =>
    open() ? findClassrooms(query(), props.rooms, (grade) => say(nameOf.grade(grade))) : [],
  );
  const found = createMemo(() => all().slice(0, MOST_ROOMS_LISTED));
  onMount(() => field.focus());

  const unfold = () => {
    setActive(0);
    setOpen(true);
  };
  const fold = () => {
    setQuery('');
    setOpen(false);
  };
  const choose = (room: Classroom) => {
    fold();
    props.onChoose(room);
  };
  const move = (step: number) => {
    if (!open()) return unfold();
    const count = found().length;
    if (count > 0) setActive((active() + step + count) % count);
    document.getElementById(`room-${active()}`)?.scrollIntoView?.({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const room = found()[active()];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && room) choose(room);
    // If the list is folded, Escape is left to the browser, which closes the popup.
    else if (event.key === 'Escape' && open()) fold();
    else return;
    event.preventDefault();
  };

  return (
    <div class="room-search">
      <input
        ref={field}
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={say('popup_search')}
        placeholder={say('popup_search')}
        aria-autocomplete="list"
        aria-expanded={open()}
        aria-controls="room-list"
        aria-activedescendant={found().length > 0 ? `room-${active()}` : undefined}
        value={query()}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          unfold();
        }}
        onClick={unfold}
        onBlur={fold}
        onKeyDown={onKeyDown}
      />
      <ul class="room-list" id="room-list" role="listbox" aria-label={say('popup_rooms')} hidden={found().length === 0}>
        <For each={found()}>
          {(room, index) => (
            <li
              id={`room-${index()}`}
              role="option"
              aria-selected={index() === active()}
              // The press is used before the blur that a click brings.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(room);
              }}
            >
              <span dir="auto">{room.name}</span>
              <span class="quiet" dir="auto">
                {[room.grade && say(nameOf.grade(room.grade)), room.school].filter(Boolean).join(' · ')}
              </span>
            </li>
          )}
        </For>
        <Show when={all().length > MOST_ROOMS_LISTED}>
          <li role="presentation" class="quiet room-more">
            {say('popup_search_more', MOST_ROOMS_LISTED, all().length)}
          </li>
        </Show>
      </ul>
      <p class="room-none quiet" role="status">
        <Show when={open() && found().length === 0}>{say('popup_search_none', query())}</Show>
      </p>
    </div>
  );
}
