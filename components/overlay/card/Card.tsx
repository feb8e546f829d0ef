import { createEffect, createMemo, createSignal, Match, Show, Switch, type Accessor } from 'solid-js';
import type { CardSubject } from '../../../utils/overlay/card-subject';
import type { Settings } from '../../../utils/model/settings';
import { say } from '../../shared/say';
import type { Deeds } from '../view';
import type { CardAbout } from './card-state';
import { CardAsk } from './parts/CardAsk';
import { CardFoot, type CardFace } from './parts/CardFoot';
import { CardHead } from './parts/CardHead';
import { CardIdeas } from './parts/CardIdeas';
import { CardMessage } from './parts/CardMessage';
import { CardNotes } from './parts/CardNotes';
import { CardTold } from './parts/CardTold';
import { CardWhy } from './parts/CardWhy';
import { CardWrong } from './parts/CardWrong';
import { CloseButton } from './parts/CloseButton';
import { createDialog } from './create-dialog';
import { createTelling, type Telling } from './create-telling';
import { roundedSpan } from '../../../utils/words/rounded-span';

/**
 * Everything about one lesson at a glance: when to be there, what to watch for, what this grade does, and what to do if
 * the teacher is still teaching. A lesson nobody knows is asked about, and nothing unconfirmed is shown of it.
 */
export function Card(props: {
  subject: CardSubject;
  about: () => CardAbout | null;
  attached: Accessor<number>;
  settings: Settings;
  deeds: Deeds;
  /** True if the focus should return to what opened the card. */
  onClose: (giveFocusBack: boolean) => void;
}) {
  let card!: HTMLElement;
  createDialog(
    () => card,
    () => props.about(),
    () => props.attached(),
    (back) => props.onClose(back),
  );
  const [face, setFace] = createSignal<CardFace>('notes');
  const kept = createTelling(
    () => props.deeds,
    () => setFace('notes'),
  );
  const telling: Telling = {
    ...kept,
    undo(id) {
      // The button that was pressed disappears with what it takes back, and would take the focus along.
      card.focus({ preventScroll: true });
      kept.undo(id);
    },
  };
  const isUnknown = createMemo(() => props.subject.block.sureness === 'unknown');
  // The element that had the focus is gone, together with the face it was on.
  createEffect((before: CardFace | undefined) => {
    const now = face();
    if (before !== undefined && before !== now) card.focus({ preventScroll: true });
    return now;
  });
  const name = () => {
    const { window, block } = props.subject;
    return window ? say('card_name', { span: roundedSpan(window) }) : say('card_name_block', block.title);
  };
  return (
    <section ref={card} class="card" role="dialog" aria-label={name()} tabindex="-1">
      <CloseButton onClose={() => props.onClose(true)} />
      <CardHead
        subject={props.subject}
        asks={isUnknown()}
        deeds={props.deeds}
        onWrong={() => setFace(face() === 'wrong' ? 'notes' : 'wrong')}
      />
      <CardTold subject={props.subject} telling={telling} />
      <Show when={!isUnknown()} fallback={<CardAsk subject={props.subject} telling={telling} />}>
        <Switch>
          <Match when={face() === 'notes'}>
            <CardNotes subject={props.subject} deeds={props.deeds} />
          </Match>
          <Match when={face() === 'wrong'}>
            <CardWrong subject={props.subject} telling={telling} />
          </Match>
          <Match when={face() === 'ideas'}>
            <CardIdeas subject={props.subject} deeds={props.deeds} />
          </Match>
          <Match when={face() === 'why'}>
            <CardWhy subject={props.subject} />
          </Match>
          <Match when={face() === 'message'}>
            <CardMessage subject={props.subject} template={props.settings.message} deeds={props.deeds} />
          </Match>
        </Switch>
        <CardFoot face={face()} canAsk={props.subject.window !== null} onFace={setFace} />
      </Show>
    </section>
  );
}
