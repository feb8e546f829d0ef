import { createSignal, Show, type JSX } from 'solid-js';
import type { Classroom } from '../../../utils/model/classroom';
import { roomName } from '../../../utils/model/room/room-name';
import { nameOf } from '../../../utils/words/say/names';
import { say } from '../../shared/say';

/**
 * Which classroom is shown: its name, and its grade and school if they are known. If it has no name, the therapist is
 * asked.
 */
export function RoomTitle(props: {
  room: Classroom;
  onName: (name: string) => Promise<void>;
  /** What else there is to say on the second line. */
  children?: JSX.Element;
}) {
  const [failed, setFailed] = createSignal(false);
  const grade = () => (props.room.grade ? say(nameOf.grade(props.room.grade)) : say('popup_no_grade'));
  const save = (form: HTMLFormElement) => {
    const name = new FormData(form).get('name');
    if (typeof name === 'string' && name.trim() !== '') props.onName(name.trim()).catch(() => setFailed(true));
  };
  return (
    <div class="room-title">
      <h1 dir="auto" title={props.room.name}>
        {props.room.name}
      </h1>
      <div class="room-about">
        <p class="quiet" dir="auto">
          {props.room.school ? `${grade()} · ${props.room.school}` : grade()}
        </p>
        {props.children}
      </div>
      <Show when={roomName(props.room.name) === ''}>
        <form
          class="room-ask"
          onSubmit={(event) => {
            event.preventDefault();
            save(event.currentTarget);
          }}
        >
          <label>
            <span>{say('files_name')}</span>
            <input class="field" name="name" maxlength={200} placeholder={say('files_name_example')} />
          </label>
          <button type="submit" class="button">
            {say('card_save')}
          </button>
        </form>
        <Show when={failed()}>
          <p role="alert">{say('popup_failed')}</p>
        </Show>
      </Show>
    </div>
  );
}
