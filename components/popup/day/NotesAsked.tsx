import { createResource, Show } from 'solid-js';
import type { StateChoice } from '../../../utils/model/states';
import type { Activity, Grade } from '../../../utils/model/vocabulary';
import { say } from '../../shared/say';
import { StateSelect } from '../../shared/StateSelect';
import { NotesView } from './NotesView';
import type { PopupSource } from '../popup-source';

/**
 * The notes of a block, which are asked for when it is unfolded; until they come nothing stands there. Below them the
 * therapist is asked for her state, until she has said it once.
 */
export function NotesAsked(props: { grade: Grade | null; activity: Activity; source: PopupSource }) {
  const [notes, { refetch }] = createResource(
    () => ({ grade: props.grade, activity: props.activity }),
    async ({ grade, activity }) => {
      try {
        return { found: await props.source.notes(grade, activity), isAsked: props.source.state() === null };
      } catch {
        return null;
      }
    },
  );
  const choose = (state: StateChoice | null) =>
    void props.source.setState(state).then(
      () => refetch(),
      () => undefined,
    );
  return (
    <Show when={!notes.loading}>
      <Show when={notes()} fallback={<p class="quiet">{say('card_expected_failed')}</p>}>
        {(answer) => (
          <>
            <NotesView notes={answer().found} />
            <Show when={answer().isAsked && answer().found.expectations.length > 0}>
              <p class="quiet notes-state">
                <StateSelect label={say('notes_state_ask')} state={null} onChoose={choose} />
              </p>
            </Show>
          </>
        )}
      </Show>
    </Show>
  );
}
