import { For, Show } from 'solid-js';
import type { CardSubject } from '../../../../utils/overlay/card-subject';
import { capital } from '../../../shared/capital';
import { say } from '../../../shared/say';
import { roundedReason } from '../card-sentence';

/** From this share of the points of a part on, the part is called strong. */
const STRONG = 0.75;
const FAIR = 0.4;

/** Why this time: the reasons, and in words how much each thing counts towards it. */
export function CardWhy(props: { subject: CardSubject }) {
  const grade = (points: number, of: number) =>
    say(points >= of * STRONG ? 'score_strong' : points >= of * FAIR ? 'score_fair' : 'score_weak');
  return (
    <section class="section card-body" tabindex="0" aria-labelledby="card-why">
      <h3 class="heading" id="card-why">
        {say('card_why')}
      </h3>
      <Show when={props.subject.window}>
        {(found) => (
          <>
            <ul class="reasons">
              <For each={found().reasons.filter(({ is }) => is !== 'booked')}>
                {(reason) => <li>{say.message(roundedReason(reason))}</li>}
              </For>
              <For each={props.subject.block.because}>
                {(because) => <li class="quiet">{capital(say.message(because))}</li>}
              </For>
            </ul>
            <dl class="score-parts">
              <For each={found().score.parts}>
                {({ part, points, of }) => (
                  <div class="score-part">
                    <dt>{say(`score_${part}`)}</dt>
                    <dd>{grade(points, of)}</dd>
                  </div>
                )}
              </For>
            </dl>
          </>
        )}
      </Show>
    </section>
  );
}
