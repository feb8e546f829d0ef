import { For, Show } from 'solid-js';
import { RANKS } from '../../../utils/model/vocabulary';
import type { Box } from '../../../utils/overlay/grid';
import type { Visit } from '../../../utils/overlay/survey';
import { say } from '../../shared/say';
import { boxStyle } from '../box-style';
import type { Placement, PlacedMark } from '../view';
import { markWords, minutesWords, windowSpan } from './mark-words';

/** Where the pointer is, in px of the window; null if it was the keyboard. */
export type At = { readonly x: number; readonly y: number } | null;

/**
 * One mark on the page: the part that can be pressed, and in it the part that is seen. Each of its push-in times has an
 * element of its own at its minutes; if several share the mark, only the bar they share is seen.
 */
export function Mark(props: {
  ref: (element: HTMLElement) => void;
  mark: PlacedMark;
  /** The push-in times that this mark stands for, and that it opens. */
  visits: readonly Visit[];
  opens: readonly Visit[];
  shape: Placement['shape'];
  open: boolean;
  isStop: boolean;
  onPoint: (at: At) => void;
  onLeave: () => void;
  onOpen: () => void;
}) {
  const inTarget = (box: Box) =>
    boxStyle({ ...box, left: box.left - props.mark.target.left, top: box.top - props.mark.target.top });
  const isShared = () => props.opens.length > 1;
  const best = () => props.opens.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));
  const name = () => (isShared() ? say('mark_several', props.opens.length) : markWords(props.opens[0]!));
  const point = (event: PointerEvent) => props.onPoint({ x: event.clientX, y: event.clientY });
  return (
    <button
      ref={(element) => props.ref(element)}
      type="button"
      class="target"
      data-shape={props.shape}
      aria-label={name()}
      aria-haspopup="dialog"
      aria-expanded={props.open}
      tabindex={props.isStop ? 0 : -1}
      style={boxStyle(props.mark.target)}
      on:click={() => props.onOpen()}
      on:pointerenter={point}
      on:pointermove={point}
      on:pointerleave={() => props.onLeave()}
      on:focus={() => props.onPoint(null)}
      on:blur={() => props.onLeave()}
    >
      <For each={props.visits}>
        {(visit, i) => (
          <span
            class="band"
            classList={{ mark: !isShared() && i() === 0 }}
            data-pushin-window={windowSpan(visit.date, visit.window)}
            data-rank={visit.window.rank}
            data-calendar={visit.roomName}
            data-certainty={visit.window.certainty}
            data-booked={visit.window.booked ? '' : undefined}
            style={inTarget(props.mark.bands[i()] ?? props.mark.bar)}
          />
        )}
      </For>
      <Show when={isShared()}>
        <span
          class="mark band count"
          data-count={props.opens.length}
          data-shown={best().window.rank}
          style={inTarget(props.mark.bar)}
        >
          {props.opens.length}
        </span>
      </Show>
      <Show when={props.mark.minutes}>
        {(box) => (
          <span class="minutes" style={inTarget(box())}>
            {minutesWords(props.opens[0]!, props.mark.alike ?? false)}
          </span>
        )}
      </Show>
    </button>
  );
}

function rankOf({ window }: Visit): number {
  return RANKS.indexOf(window.rank);
}
