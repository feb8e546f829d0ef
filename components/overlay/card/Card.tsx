import { createMemo, Show, type Accessor } from 'solid-js';
import type { CardSubject } from '../../../utils/overlay/card-subject';
import { say } from '../../shared/say';
import type { CardAbout } from './card-state';
import { CardDoing } from './CardDoing';
import { CardExpected } from './CardExpected';
import { CardLecture } from './CardLecture';
import { CardWhen } from './CardWhen';
import { CardWrong } from './CardWrong';
import { createDialog } from './create-dialog';
import type { Deeds } from '../view';

/**
 * All about one block, in the order a therapist asks: when to be there, what they will be doing, what is expected of
 * this grade, what it asks of students, what if it is different.
 */
export function Card(props: {
  subject: CardSubject;
  about: () => CardAbout | null;
  attached: Accessor<number>;
  deeds: Deeds;
  /** True when the focus should go back to what opened the card. */
  onClose: (giveFocusBack: boolean) => void;
}) {
  let card!: HTMLElement;
  createDialog(
    () => card,
    () => props.about(),
    () => props.attached(),
    (back) => props.onClose(back),
  );

  const unknown = createMemo(() => props.subject.block.sureness === 'unknown' && !props.subject.window);
  const name = () => {
    const { window, block } = props.subject;
    return window ? say('card_name', { span: [window.start, window.end] }) : say('card_name_block', block.title);
  };
  return (
    <section ref={card} class="card" role="dialog" aria-label={name()} tabindex="-1">
      <button type="button" class="icon card-close" aria-label={say('card_close')} on:click={() => props.onClose(true)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m4 4 8 8m0-8-8 8" />
        </svg>
      </button>
      <div class="card-body">
        <CardWhen subject={props.subject} unknown={unknown()} />
        <Show when={!unknown()}>
          <CardDoing block={props.subject.block} />
          <CardExpected subject={props.subject} deeds={props.deeds} />
          <CardLecture subject={props.subject} />
        </Show>
      </div>
      <CardWrong subject={props.subject} deeds={props.deeds} asked={props.subject.block.sureness === 'unknown'} />
    </section>
  );
}
