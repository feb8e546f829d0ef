import { For } from 'solid-js';
import type { Score } from '../../utils/model/window';
import { say } from './say';

/** The score of a visit, and on demand the points it is made of. */
export function ScoreParts(props: { score: Score }) {
  return (
    <details class="score">
      <summary>{say('score_total', props.score.total)}</summary>
      <dl class="score-parts">
        <For each={props.score.parts}>
          {({ part, points, of }) => (
            <div class="score-part">
              <dt>{say(`score_${part}`)}</dt>
              <dd>{say('score_part', points, of)}</dd>
            </div>
          )}
        </For>
      </dl>
    </details>
  );
}
