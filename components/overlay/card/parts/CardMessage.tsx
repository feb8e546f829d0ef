import { createSignal, Show } from 'solid-js';
import type { CardSubject } from '../../../../utils/overlay/card-subject';
import { filled, templateOf } from '../../../../utils/words/say/message-template';
import { say } from '../../../shared/say';
import type { Deeds } from '../../view';
import { messageTexts } from '../message-texts';
import { onInput } from '../../inputs';

/**
 * A message to the teacher, shown before it is copied. What the therapist changes in it is her wording from then on.
 */
export function CardMessage(props: { subject: CardSubject; template: string; deeds: Pick<Deeds, 'change'> }) {
  const texts = () => messageTexts(props.subject);
  const start = () => {
    const { usual, values } = texts();
    return filled(props.template || templateOf(usual, values), values);
  };
  const [text, setText] = createSignal(start());
  const [line, setLine] = createSignal<'card_copied' | 'card_copy_refused' | null>(null);
  let area!: HTMLTextAreaElement;
  const copy = async () => {
    const { values } = texts();
    const template = templateOf(text(), values);
    // The message is copied even if her wording cannot be kept.
    if (text() !== start()) void props.deeds.change({ message: template }).catch(() => undefined);
    try {
      await navigator.clipboard.writeText(text());
      setLine('card_copied');
    } catch {
      area.select();
      setLine('card_copy_refused');
    }
  };
  return (
    <section class="section card-body">
      <label class="message">
        <span class="heading">{say('card_message')}</span>
        <textarea
          ref={(element) => {
            area = element;
            onInput(element, () => setText(element.value));
          }}
          class="field message-text"
          rows={5}
          maxlength={500}
          dir="auto"
        >
          {start()}
        </textarea>
      </label>
      <p class="quiet">{say('card_message_hint')}</p>
      <p class="message-do">
        <button type="button" class="button" on:click={() => void copy()}>
          {say('card_copy')}
        </button>
        <span role="status">
          <Show when={line()}>{(key) => <>{say(key())}</>}</Show>
        </span>
      </p>
    </section>
  );
}
