import { createEffect, createSignal, For, onMount, Show } from 'solid-js';
import { labelSpot } from '../../../utils/overlay/label-spot';
import type { Visit } from '../../../utils/overlay/survey';
import { doing } from '../../../utils/words/doing';
import { say } from '../../shared/say';
import { roundedSpan } from '../../../utils/words/rounded-span';
import { whenWords } from '../card/when-words';
import { createTopLayer } from '../create-top-layer';
import type { At } from './Mark';
import { rankWords } from './mark-words';

/** A label shows at most this many rows of a list. */
const MOST_LABEL_ROWS = 8;

/** What a mark says while the pointer is on it. It is for eyes only: the mark's own name says it to everybody else. */
export function MarkLabel(props: {
  visits: readonly Visit[];
  /** Where the pointer is, or the mark's own corner, in px of the window. */
  at: NonNullable<At>;
  attached: () => number;
  colors: ReadonlyMap<string, string>;
}) {
  const [size, setSize] = createSignal({ width: 0, height: 0, scale: 1 });
  let label!: HTMLDivElement;
  createTopLayer(
    () => label,
    () => props.attached(),
  );
  onMount(() => {
    const { width, height } = label.getBoundingClientRect();
    // If the page is zoomed, its px are not those of the window.
    setSize({ width, height, scale: width / label.offsetWidth || 1 });
  });
  createEffect(() => {
    const { scale, ...own } = size();
    const { left, top } = labelSpot(props.at, own, { width: innerWidth, height: innerHeight });
    label.style.left = `${left / scale}px`;
    label.style.top = `${top / scale}px`;
  });
  return (
    <div ref={label} class="label" aria-hidden="true">
      <Show when={props.visits.length === 1} fallback={<Several visits={props.visits} colors={props.colors} />}>
        <One visit={props.visits[0]!} />
      </Show>
    </div>
  );
}

function One(props: { visit: Visit }) {
  const block = () => props.visit.block;
  return (
    <>
      <span class="label-head">{rankWords(props.visit)}</span>
      <span dir="auto">{say('card_where', block().title, props.visit.roomName)}</span>
      <span class="quiet">
        {say('card_where', whenWords(block()), { word: doing(block().activity, block().mode) })}
      </span>
      <Show when={props.visit.window.booked}>
        <span class="warn">{say('overlay_booked')}</span>
      </Show>
    </>
  );
}

function Several(props: { visits: readonly Visit[]; colors: ReadonlyMap<string, string> }) {
  return (
    <>
      <span class="label-head">
        {say('card_where', say('mark_several', props.visits.length), whenWords(props.visits[0]!.block))}
      </span>
      <For each={props.visits.slice(0, MOST_LABEL_ROWS)}>
        {(visit) => (
          <span class="label-row" dir="auto">
            <span class="dot" style={{ background: props.colors.get(visit.token) }} />
            {say('card_where', { span: roundedSpan(visit.window) }, visit.roomName)}
          </span>
        )}
      </For>
    </>
  );
}
