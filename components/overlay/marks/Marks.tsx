import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Visit } from '../../../utils/overlay/survey';
import { say } from '../../shared/say';
import { aboutMark, topicOf, type CardState } from '../card/card-state';
import { onKey } from '../keys';
import type { OverlayView, PlacedMark } from '../view';
import { Mark, type At } from './Mark';
import { MarkLabel } from './MarkLabel';
import { MarkList } from './MarkList';
import { createTabStops } from './create-tab-stops';

/** All marks on the page, what they say under the pointer, and the list of push-in times that share one. */
export function Marks(props: { view: OverlayView; card: CardState; elements: Map<string, HTMLElement> }) {
  // Both are made once for the life of an overlay.
  // eslint-disable-next-line solid/reactivity
  const { view, card, elements } = props;
  const [pointed, setPointed] = createSignal<{ key: string; at: At } | null>(null);
  const [listed, setListed] = createSignal<string | null>(null);
  const visits = createMemo(() => new Map(view.visits().map((visit) => [visit.id, visit])));
  const of = (ids: readonly string[]) => ids.flatMap((id) => visits().get(id) ?? []);
  const marks = createMemo(() => {
    const order = new Map(view.visits().map(({ id }, i) => [id, i]));
    const place = ({ ids }: PlacedMark) => order.get(ids[0]!) ?? 0;
    const there = view.placement().marks.filter(({ opens }) => opens.every((id) => order.has(id)));
    return new Map(there.toSorted((a, b) => place(a) - place(b)).map((mark) => [mark.key, mark]));
  });
  const keys = createMemo(() => [...marks().keys()], [], { equals: (a, b) => a.join('\0') === b.join('\0') });
  const inOrder = createMemo(() => [...marks().values()]);
  const stops = createTabStops(inOrder);

  const openCard = (visit: Visit, key: string) => {
    setListed(null);
    card.open(topicOf(visit), elements.get(key) ?? null);
  };
  const open = (mark: PlacedMark) => {
    setPointed(null);
    const [first, ...others] = of(mark.opens);
    if (others.length > 0) setListed(mark.key);
    else if (first) openCard(first, mark.key);
  };
  const closeList = (key: string, giveFocusBack: boolean) => {
    setListed(null);
    if (giveFocusBack) elements.get(key)?.focus({ preventScroll: true });
  };
  const move = (key: string, pressed: string) => {
    const from = marks().get(key);
    const to = from && stops.after(from, pressed);
    if (to) elements.get(to)?.focus();
    return to != null;
  };
  /** The place where a label opens for people who use the keyboard. */
  const cornerOf = (key: string) => {
    const { left = 0, top = 0 } = elements.get(key)?.getBoundingClientRect() ?? {};
    return { x: left, y: top };
  };
  return (
    <>
      <div role="group" aria-label={say('overlay_bands')}>
        <For each={keys()}>
          {(key) => (
            <Show when={marks().get(key)}>
              {(mark) => (
                <Mark
                  ref={(element) => {
                    elements.set(key, element);
                    onKey(element, (pressed) => move(key, pressed));
                  }}
                  mark={mark()}
                  visits={of(mark().ids)}
                  opens={of(mark().opens)}
                  shape={view.placement().shape}
                  open={listed() === key || of(mark().opens).some(card.isOpenOn)}
                  isStop={stops.isStop(mark())}
                  onPoint={(at) => {
                    if (at === null) stops.reach(mark());
                    setPointed({ key, at });
                  }}
                  onLeave={() => setPointed(null)}
                  onOpen={() => open(mark())}
                />
              )}
            </Show>
          )}
        </For>
      </div>
      <Show when={pointed()?.key} keyed>
        {(key) => (
          <Show when={marks().get(key)}>
            {(mark) => (
              <MarkLabel
                visits={of(mark().opens)}
                at={pointed()?.at ?? cornerOf(key)}
                attached={view.attached}
                colors={view.placement().colors}
              />
            )}
          </Show>
        )}
      </Show>
      <Show when={listed()} keyed>
        {(key) => (
          <Show when={marks().get(key)}>
            {(mark) => (
              <MarkList
                visits={of(mark().opens)}
                colors={view.placement().colors}
                about={() => aboutMark(mark(), elements.get(key), null, view.placement())}
                attached={view.attached}
                onChoose={(visit) => openCard(visit, key)}
                onClose={(back) => closeList(key, back)}
              />
            )}
          </Show>
        )}
      </Show>
    </>
  );
}
