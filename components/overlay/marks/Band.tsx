import { Show } from 'solid-js';
import type { Box } from '../../../utils/overlay/grid';
import { isRoomy } from '../../../utils/overlay/mark-spot';
import type { Visit } from '../../../utils/overlay/survey';
import { bandWords, labelWords, minutesWords, windowSpan } from './band-words';
import { boxStyle } from '../box-style';
import type { Placement } from '../view';

/** px. Narrower lanes have no room for a hollow inside a thick edge. */
const NARROW = 7;

/** One push-in window on the page: a slim button in the gutter of its day, or a mark beside its block. */
export function Band(props: {
  ref: (element: HTMLElement) => void;
  visit: Visit;
  box: Box;
  shape: Placement['shape'];
  /** Beside a row: there is room for the minutes. */
  roomy: boolean;
  open: boolean;
  /** True when the pointer or the focus comes, false when it leaves. */
  onPoint: (on: boolean) => void;
  onOpen: () => void;
}) {
  const window = () => props.visit.window;
  const point = () => props.onPoint(true);
  const leave = () => props.onPoint(false);
  return (
    <button
      ref={(element) => props.ref(element)}
      type="button"
      class="band mark"
      data-pushin-window={windowSpan(props.visit.date, window())}
      data-rank={window().rank}
      data-certainty={window().certainty}
      data-booked={window().booked ? '' : undefined}
      data-shape={props.shape}
      data-narrow={props.box.width < NARROW ? '' : undefined}
      aria-label={bandWords(props.visit)}
      aria-haspopup="dialog"
      aria-expanded={props.open}
      style={boxStyle(props.box)}
      on:click={() => props.onOpen()}
      on:pointerenter={point}
      on:pointerleave={leave}
      on:focus={point}
      on:blur={leave}
    >
      <Show when={props.shape === 'mark' && isRoomy(props.box)}>
        <span class="band-words">{labelWords(props.visit)}</span>
      </Show>
      <Show when={props.shape === 'row' && props.roomy}>
        <span class="band-words">{minutesWords(props.visit)}</span>
      </Show>
    </button>
  );
}
