import { createMemo, createSignal, type Accessor } from 'solid-js';
import { cardSubject, type CardSubject, type CardTopic } from '../../../utils/overlay/card-subject';
import { dayKey, type Box } from '../../../utils/overlay/grid';
import type { Visit } from '../../../utils/overlay/survey';
import type { OverlayView, PlacedMark, Placement } from '../view';

/** What a card stands beside, in px of the window. */
export interface CardAbout {
  /** The part of the page that the lesson takes, including its mark. */
  readonly lesson: Box;
  readonly mark: Box;
}

export interface CardState {
  readonly topic: Accessor<CardTopic | null>;
  /** Null if no card is open, or if what it was about has left the page. */
  readonly subject: Accessor<CardSubject | null>;
  /** Where in the window the thing is that the card is about; null once that has left the page. */
  about(): CardAbout | null;
  open(topic: CardTopic, opener: HTMLElement | null): void;
  close(giveFocusBack: boolean): void;
  isOpenOn(visit: Visit): boolean;
}

/** Which card is open, and about what. There is never more than one. `elements` are the marks by key. */
export function makeCardState(view: OverlayView, elements: ReadonlyMap<string, HTMLElement>): CardState {
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
  // A correction draws the mark again, perhaps elsewhere, so it is looked up each time.
  const anchor = () => {
    const visit = view.visits().find(isOpenOn);
    const there = visit ? view.placement().marks.filter(({ opens }) => opens.includes(visit.id)) : [];
    const mark = there.find(({ key }) => elements.get(key) === opener) ?? there[0];
    const element = mark && elements.get(mark.key);
    return mark && element?.isConnected ? { mark, element, id: visit!.id } : null;
  };
  const about = () => {
    const found = anchor();
    if (found) return aboutMark(found.mark, found.element, found.id, view.placement());
    if (!opener?.isConnected) return null;
    const box = opener.getBoundingClientRect();
    return { lesson: box, mark: box };
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
      const back = anchor()?.element ?? opener;
      setTopic(null);
      if (giveFocusBack && back?.isConnected) back.focus({ preventScroll: true });
    },
  };
}

export function topicOf({ source, block, window }: Visit): CardTopic {
  return { source, day: dayKey(block), title: block.title, start: block.start, window: window.start };
}

/** Where in the window a mark is, and the lesson of one of its push-in times; null once the mark has left the page. */
export function aboutMark(
  mark: PlacedMark,
  element: HTMLElement | undefined,
  id: string | null,
  { events }: Pick<Placement, 'events'>,
): CardAbout | null {
  if (!element?.isConnected) return null;
  const drawn = element.getBoundingClientRect();
  const scale = drawn.width / mark.target.width || 1;
  const onWindow = ({ left, top, width, height }: Box): Box => ({
    left: drawn.left + (left - mark.target.left) * scale,
    top: drawn.top + (top - mark.target.top) * scale,
    width: width * scale,
    height: height * scale,
  });
  const lesson = mark.about ?? (id === null ? undefined : events.get(id));
  const whole = [lesson, mark.minutes].reduce<Box>((box, more) => (more ? around(box, more) : box), mark.bar);
  return { lesson: onWindow(whole), mark: onWindow(mark.bar) };
}

function around(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  const right = Math.max(a.left + a.width, b.left + b.width);
  return { left, top, width: right - left, height: Math.max(a.top + a.height, b.top + b.height) - top };
}
