import { For, Show } from 'solid-js';
import type { TaskFactor } from '../../../utils/model/notes';
import { capital } from '../../shared/capital';
import { say } from '../../shared/say';

/** Factors seen before any unfolding. */
const FIRST = 2;

/** What the block asks of students, and what to watch for. */
export function CardFactors(props: { factors: readonly TaskFactor[] }) {
  return (
    <section class="section">
      <h3 class="heading">{say('card_factors')}</h3>
      <Factors factors={props.factors.slice(0, FIRST)} />
      <Show when={props.factors.length > FIRST}>
        <details>
          <summary>{say('card_expected_more', props.factors.length - FIRST)}</summary>
          <Factors factors={props.factors.slice(FIRST)} />
        </details>
      </Show>
    </section>
  );
}

function Factors(props: { factors: readonly TaskFactor[] }) {
  return (
    <dl class="factors">
      <For each={props.factors}>
        {(factor) => (
          <div>
            <dt>{capital(factor.factor)}</dt>
            <dd>
              {factor.note} <span class="quiet">{say('card_watch', factor.watchFor)}</span>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}
