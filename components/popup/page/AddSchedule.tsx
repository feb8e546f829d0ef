import { say } from '../../shared/say';
import type { PopupSource } from '../popup-source';

/** Leads to the page that reads files and pasted text, for schedules that no page shows. */
export function AddSchedule(props: { source: PopupSource }) {
  return (
    <button type="button" class="button" onClick={() => void props.source.open('files')}>
      {say('files_add')}
    </button>
  );
}
