import type { ClassroomDay, DayRow } from '../../../utils/look-up/classroom-day';
import { saidOf } from '../../../utils/model/told';
import { toldWords } from '../../../utils/words/say/told-words';
import { say } from '../../shared/say';
import type { Note } from './Noted';
import type { PopupSource, RowDeeds } from '../popup-source';

/** What is done about a lesson of the day shown. The day is answered again, and what changed is said with its undo. */
export function notingDeeds(of: {
  day: () => ClassroomDay;
  again: () => Promise<void>;
  source: PopupSource;
  onNote: (note: Note) => void;
}): RowDeeds {
  const { day, again, source, onNote } = of;
  const alike = ({ block }: DayRow) =>
    day().rows.find((row) => row.block.title === block.title && row.block.start === block.start);
  return {
    async tell(row, told) {
      const id = await source.tell(day().classroom, row.block.title, told);
      await again();
      const undo = async () => {
        await source.forget(id);
        await again();
      };
      onNote({ words: changeWords(row, alike(row)), undo });
    },
    async skip(keys) {
      await source.skip(day().classroom, keys);
      await again();
    },
    async forget(told) {
      const row = day().rows.find((one) => one.told.includes(told));
      await source.forget(told.id);
      await again();
      const undo = async () => {
        await source.tell(day().classroom, told.title, saidOf(told));
        await again();
      };
      onNote({ words: say('popup_removed', say.message(toldWords(told, row?.block.start ?? 0))), undo });
    },
  };
}

/** "Noted. From now on: Writers Workshop starts about 9:40", if something moved. */
function changeWords(before: DayRow, after: DayRow | undefined): string {
  const start = after?.windows[0]?.start;
  const { title } = before.block;
  return start !== undefined && start !== before.windows[0]?.start
    ? say('popup_noted_start', title, { time: start })
    : say('popup_noted', title);
}
