import { Show } from 'solid-js';
import type { Rank } from '../../utils/model/vocabulary';
import './RankMark.css';

/**
 * The rank as a shape, the same as on the page: filled, half filled, hollow, with a dot if it was learned. It is
 * decoration; the word stands beside it.
 */
export function RankMark(props: { rank: Rank; learned: boolean }) {
  return (
    <svg class="rank-mark" data-rank={props.rank} viewBox="0 0 10 18" width="10" height="18" aria-hidden="true">
      <rect class="rank-outline" x="1" y="1" width="8" height="16" rx="4" />
      <path
        class="rank-fill"
        d={
          props.rank === 'best'
            ? 'M1 5a4 4 0 0 1 8 0v8a4 4 0 0 1-8 0z'
            : props.rank === 'good'
              ? 'M1 9h8v4a4 4 0 0 1-8 0z'
              : ''
        }
      />
      <Show when={props.learned}>
        <circle class="rank-dot" cx="5" cy="9" r="1.75" />
      </Show>
    </svg>
  );
}
