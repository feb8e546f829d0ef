import { For } from 'solid-js';
import { RANKS } from '../../../utils/model/vocabulary';
import { say } from '../../shared/say';

/** What the marks on the page mean, drawn as on the page. */
export function Legend() {
  return (
    <details class="section">
      <summary class="heading">{say('panel_legend')}</summary>
      <ul class="legend">
        <For each={RANKS}>
          {(rank) => (
            <li>
              <span class="mark legend-mark" data-rank={rank} />
              {say(`panel_legend_${rank}`)}
            </li>
          )}
        </For>
        <li>
          <span class="mark legend-mark" data-rank="best" data-certainty="learned" />
          {say('panel_legend_learned')}
        </li>
        <li>
          <span class="mark legend-mark" data-rank="best" data-booked="" />
          {say('panel_legend_booked')}
        </li>
      </ul>
    </details>
  );
}
