import { createResource, Match, Switch } from 'solid-js';
import type { CardSubject } from '../../../../utils/overlay/card-subject';
import { Ideas } from '../../../shared/Ideas';
import { say } from '../../../shared/say';
import type { Deeds } from '../../view';

/**
 * What can be done inside this lesson. It is asked for again each time: notes that failed a moment ago may come now.
 */
export function CardIdeas(props: { subject: CardSubject; deeds: Pick<Deeds, 'notes'> }) {
  const [notes] = createResource(() =>
    props.deeds.notes(props.subject.calendar.grade, props.subject.block.activity).catch(() => null),
  );
  return (
    // Long lists scroll, so the keyboard has to reach them.
    <section class="section card-body" tabindex="0" aria-labelledby="card-ideas">
      <h3 class="heading" id="card-ideas">
        {say('ideas_title')}
      </h3>
      <Switch fallback={<p class="quiet">{say('card_expected_loading')}</p>}>
        <Match when={notes()}>{(answer) => <Ideas notes={answer()} />}</Match>
        <Match when={notes() === null}>
          <p class="warn" role="alert">
            {say('card_expected_failed')}
          </p>
        </Match>
      </Switch>
    </section>
  );
}
