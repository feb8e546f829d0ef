import { createMemo, createSignal, type Accessor } from 'solid-js';
import { cardSubject, type CardSubject, type CardTopic } from '../../../utils/overlay/card-subject';
import { dayKey, type Box } from '../../../utils/overlay/grid';
import type { Visit } from '../../../utils/overlay/survey';
import type { OverlayView } from '../view';

export interface CardState {
  readonly topic: Accessor<CardTopic | null>;
  /** Null when no card is open, or when what it was about has left the page. */
  readonly subject: Accessor<CardSubject | null>;
  /** Where on the window it is what the card is about; null once that has left the page. */
  about(): Box | null;
  open(topic: CardTopic, opener: HTMLElement | null): void;
  close(giveFocusBack: boolean): void;
  isOpenOn(visit: Visit): boolean;
}

/** Which card is open, and on what. Only one is, ever. `bands` are the elements by visit id. */
export function makeCardState(view: OverlayView, bands: ReadonlyMap<string, HTMLElement>): CardState {
  const [topic, setTopic] = createSignal<CardTopic | null>(null);
  let opener: HTMLElement | null = null;

  const subject = createMemo(() => {
    const survey = view.survey();
    const asked = topic();
    return survey && asked && cardSubject(survey, asked);
  });
  const isOpenOn = ({ source, block, window }: Visit) => {
    const asked = topic();
    return asked?.source === source && asked.day === dayKey(block) && subject()?.window?.start === window.start;
  };
  // A correction draws the band anew, perhaps elsewhere: look for it each time.
  const anchor = () => {
    const visit = view.visits().find(isOpenOn);
    return (visit && bands.get(visit.id)) ?? opener;
  };
  const about = () => {
    const element = anchor();
    if (!element?.isConnected) return null;
    const { left, top, right, height } = element.getBoundingClientRect();
    const words = element.querySelector('.band-words')?.getBoundingClientRect();
    const reach = element === opener && !subject()?.window ? 0 : view.placement().reach;
    // Its minutes stand beside a mark, and are part of it.
    return { left: left - reach, top, width: Math.max(right, words?.right ?? right) - left + reach, height };
  };
  return {
    topic,
    subject,
    about,
    isOpenOn,
    open(next, from) {
      opener = from;
      setTopic(next);
    },
    close(giveFocusBack) {
      const back = anchor();
      setTopic(null);
      if (giveFocusBack && back?.isConnected) back.focus({ preventScroll: true });
    },
  };
}

export function topicOf({ source, block, window }: Visit): CardTopic {
  return { source, day: dayKey(block), title: block.title, start: block.start, window: window.start };
}
