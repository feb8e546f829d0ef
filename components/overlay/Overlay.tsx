import { createSignal, For, Show } from 'solid-js';
import type { Visit } from '../../utils/overlay/survey';
import { say } from '../shared/say';
import { Band } from './marks/Band';
import { BandLabel } from './marks/BandLabel';
import { boxStyle } from './box-style';
import { Card } from './card/Card';
import { makeCardState, topicOf } from './card/card-state';
import { DayMarks } from './marks/DayMarks';
import { Panel } from './panel/Panel';
import type { Deeds, OverlayView } from './view';

/** Everything PushIn puts on a page. Inside a shadow root: native events only, px only. */
export function Overlay(props: { view: OverlayView; deeds: Deeds }) {
  // Both are made once for the life of an overlay.
  // eslint-disable-next-line solid/reactivity
  const { view, deeds } = props;
  const bands = new Map<string, HTMLElement>();
  const card = makeCardState(view, bands);
  const [pointed, setPointed] = createSignal<Visit | null>(null);
  const severalRooms = () => new Set(view.visits().map((visit) => visit.source)).size > 1;
  const boxOf = (visit: Visit) => view.placement().boxes.get(visit.id);

  const open = (visit: Visit) => {
    setPointed(null);
    card.open(topicOf(visit), bands.get(visit.id) ?? null);
  };
  return (
    <div class="overlay" data-theme={view.theme()}>
      <Panel view={view} deeds={deeds} onAsk={card.open} />
      <div class="washes">
        <For each={view.placement().washes}>{(box) => <div class="wash" style={boxStyle(box)} />}</For>
      </div>
      <div role="group" aria-label={say('overlay_bands')}>
        <For each={view.visits()}>
          {(visit) => (
            <Show when={boxOf(visit)}>
              {(box) => (
                <Band
                  ref={(element) => bands.set(visit.id, element)}
                  visit={visit}
                  box={box()}
                  shape={view.placement().shape}
                  roomy={view.placement().roomy.has(visit.id)}
                  open={card.isOpenOn(visit)}
                  onPoint={(on) => setPointed(on ? visit : null)}
                  onOpen={() => open(visit)}
                />
              )}
            </Show>
          )}
        </For>
      </div>
      <DayMarks view={view} deeds={deeds} />
      <Show when={pointed()} keyed>
        {(visit) => (
          <Show when={boxOf(visit)} keyed>
            {(box) => <BandLabel visit={visit} box={box} placement={view.placement()} severalRooms={severalRooms()} />}
          </Show>
        )}
      </Show>
      <Show when={card.topic()} keyed>
        {(_topic) => (
          <Show when={card.subject()}>
            {(subject) => (
              <Card
                subject={subject()}
                about={card.about}
                attached={view.attached}
                deeds={deeds}
                onClose={card.close}
              />
            )}
          </Show>
        )}
      </Show>
    </div>
  );
}
