import { Show } from 'solid-js';
import type { ClassifiedBlock } from '../../../utils/model/window';
import { doing } from '../../../utils/words/doing';
import { nameOf } from '../../../utils/words/names';
import { capital } from '../../shared/capital';
import { say } from '../../shared/say';

/** What students will be doing, and what made us think so. */
export function CardDoing(props: { block: ClassifiedBlock }) {
  return (
    <section class="section">
      <h3 class="heading">{say('card_doing')}</h3>
      <p>
        {say(
          'card_doing_words',
          capital(say(doing(props.block.activity, props.block.mode))),
          say(nameOf.mode(props.block.mode)),
        )}
      </p>
      <Show when={props.block.because.length > 0}>
        <p class="quiet">{capital(props.block.because.map(say.message).join('; '))}</p>
      </Show>
    </section>
  );
}
