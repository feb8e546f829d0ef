import { say } from '../shared/say';
import './ViewTabs.css';

/** This room, or all of them now: the two questions that are asked in a corridor. */
export function ViewTabs(props: {
  rooms: boolean;
  /** How many rooms work now; undefined while they are gathered. */
  count: number | undefined;
  onChoose: (rooms: boolean) => void;
}) {
  const all = () => (props.count === undefined ? say('popup_view_rooms') : say('popup_view_rooms_count', props.count));
  return (
    <div class="views" role="group" aria-label={say('popup_views')}>
      <button type="button" aria-pressed={!props.rooms} onClick={() => props.onChoose(false)}>
        {say('popup_view_room')}
      </button>
      <button type="button" aria-pressed={props.rooms} onClick={() => props.onChoose(true)}>
        {all()}
      </button>
    </div>
  );
}
