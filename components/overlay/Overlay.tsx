import { Show } from 'solid-js';
import { Card } from './card/Card';
import { makeCardState } from './card/card-state';
import { DayMarks } from './marks/DayMarks';
import { Marks } from './marks/Marks';
import { Panel } from './panel/Panel';
import type { Deeds, OverlayView } from './view';

/** Everything that PushIn puts on a page. It is inside a shadow root, so it uses native events and px only. */
export function Overlay(props: { view: OverlayView; deeds: Deeds }) {
  // Both are made once for the life of an overlay.
  // eslint-disable-next-line solid/reactivity
  const { view, deeds } = props;
  const elements = new Map<string, HTMLElement>();
  const card = makeCardState(view, elements);
  return (
    <div class="overlay" data-theme={view.theme()}>
      <Show when={view.panel()}>
        <Panel view={view} deeds={deeds} onAsk={card.open} />
      </Show>
      <Marks view={view} card={card} elements={elements} />
      <DayMarks view={view} deeds={deeds} />
      <Show when={card.topic()} keyed>
        {(_topic) => (
          <Show when={card.subject()}>
            {(subject) => (
              <Card
                subject={subject()}
                about={card.about}
                attached={view.attached}
                settings={view.settings()}
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
