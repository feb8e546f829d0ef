import { createSignal, onMount, Show } from 'solid-js';
import type { Box } from '../../../utils/overlay/grid';
import { labelSpot } from '../../../utils/overlay/label-spot';
import type { Visit } from '../../../utils/overlay/survey';
import { say } from '../../shared/say';
import { labelWords } from './band-words';
import type { Placement } from '../view';

/** What a band says when it is pointed at. For the eyes only: the band's own name says it to everybody else. */
export function BandLabel(props: { visit: Visit; box: Box; placement: Placement; severalRooms: boolean }) {
  const [spot, setSpot] = createSignal({ left: 0, top: 0 });
  let label!: HTMLDivElement;
  onMount(() => {
    const size = { width: label.offsetWidth, height: label.offsetHeight };
    setSpot(labelSpot(props.box, size, props.placement.titles(), props.placement.within()));
  });
  const window = () => props.visit.window;
  return (
    <div ref={label} class="label" aria-hidden="true" style={{ left: `${spot().left}px`, top: `${spot().top}px` }}>
      <span class="label-line">{labelWords(props.visit)}</span>
      <Show when={props.severalRooms}>
        <span class="label-room" dir="auto">
          {props.visit.roomName}
        </span>
      </Show>
      <Show when={window().booked}>
        <span class="label-room">{say('overlay_booked')}</span>
      </Show>
    </div>
  );
}
