import type { Classroom } from '../../utils/model/classroom';
import { nameOf } from '../../utils/words/names';
import { say } from '../shared/say';

/** Which classroom is being looked at: its name, and grade and school as far as they are known. */
export function RoomTitle(props: { room: Classroom }) {
  const grade = () => (props.room.grade ? say(nameOf.grade(props.room.grade)) : say('popup_no_grade'));
  return (
    <div class="room-title">
      <h1 dir="auto" title={props.room.name}>
        {props.room.name}
      </h1>
      <p class="quiet" dir="auto">
        {props.room.school ? `${grade()} · ${props.room.school}` : grade()}
      </p>
    </div>
  );
}
