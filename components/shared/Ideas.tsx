import { For, Show } from 'solid-js';
import type { Notes, Strategy } from '../../utils/model/notes';
import { nameOf } from '../../utils/words/say/names';
import { say } from './say';

/**
 * What can be done inside this lesson without disturbing it, by the therapist, and by the teacher or an aide. Her goals
 * come first.
 */
export function Ideas(props: { notes: Notes }) {
  const of = (own: boolean) => props.notes.strategies.filter(({ by }) => (by === 'ot') === own);
  return (
    <Show
      when={props.notes.strategies.length > 0}
      fallback={<p class="quiet">{say(props.notes.grade ? 'ideas_none' : 'ideas_no_grade')}</p>}
    >
      <List heading={say('ideas_you')} ideas={of(true)} />
      <List heading={say('ideas_them')} ideas={of(false)} />
    </Show>
  );
}

function List(props: { heading: string; ideas: readonly Strategy[] }) {
  const about = ({ by, goal, citation }: Strategy) =>
    [
      by === 'ot' ? null : say(`ideas_by_${by}`),
      say('ideas_for', { word: nameOf.goal(goal) }),
      citation?.name ?? say('notes_experience'),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Show when={props.ideas.length > 0}>
      <p class="ideas-who">{props.heading}</p>
      <ul class="bullets notes-list">
        <For each={props.ideas}>
          {(idea) => (
            <li>
              {idea.text} <span class="evidence">{about(idea)}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
