import { createResource, Show } from 'solid-js';
import type { Activity, Grade } from '../../utils/model/vocabulary';
import { say } from '../shared/say';
import { NotesView } from './NotesView';
import type { PopupSource } from './popup-source';

/** The notes of a block, asked for when it is unfolded; until they come nothing stands there. */
export function NotesAsked(props: { grade: Grade | null; activity: Activity; source: PopupSource }) {
  const [notes] = createResource(
    () => ({ grade: props.grade, activity: props.activity }),
    async ({ grade, activity }) => {
      try {
        return await props.source.notes(grade, activity);
      } catch {
        return null;
      }
    },
  );
  return (
    <Show when={!notes.loading}>
      <Show when={notes()} fallback={<p class="quiet">{say('card_expected_failed')}</p>}>
        {(found) => <NotesView notes={found()} />}
      </Show>
    </Show>
  );
}
