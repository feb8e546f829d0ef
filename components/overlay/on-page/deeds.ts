import { correction } from '../../../utils/model/told';
import type { Deeds } from '../view';
import { askBackground } from '../../../utils/messaging/ask';
import { blockKey } from '../../../utils/model/block-key';
import type { Calendar } from '../../../utils/overlay/survey';
import type { Keeper } from './here/keep-reading';
import type { Memory } from './memory';

/**
 * What the therapist does on the page. The background keeps it, then it is drawn.
 * @param shown the calendar, as it is drawn.
 */
export function makeDeeds(memory: Memory, keeper: Keeper, shown: (source: string) => Calendar | undefined): Deeds {
  const about = (source: string) => {
    const ref = shown(source)?.ref;
    if (!ref) throw new Error('a calendar that is no longer shown');
    return { source, ref };
  };
  return {
    async setRole(source, role) {
      await askBackground('calendar:role', { ...about(source), role });
      await memory.refresh();
    },
    async setGrade(source, grade) {
      await askBackground('classroom:grade', { ...about(source), grade });
      await memory.refresh();
    },
    change: (settings) => memory.change(settings),
    async correct({ calendar, block }, draft) {
      // The background may not remember a classroom that was read only a moment ago.
      if (!calendar.classroom) await keeper.now();
      const classroom = calendar.classroom ?? shown(calendar.source)?.classroom;
      if (!classroom) throw new Error('a classroom that is not remembered');
      const { title } = block;
      const told = { classroom, block: blockKey(title), title, ...correction(draft) };
      const made = await askBackground('correction:add', told);
      await memory.refresh();
      return made.id;
    },
    async undo(id) {
      await askBackground('correction:undo', { id });
      await memory.refresh();
    },
    async decideDay(date, school, kind) {
      await askBackground('day:decide', { date, school, kind });
      await memory.refresh();
    },
    notes: (grade, activity) => askBackground('notes:get', { grade, activity, goals: memory.settings()?.goals ?? [] }),
    openFiles: () => void askBackground('page:open', { page: 'files' }).catch(() => undefined),
    openOptions: () => void askBackground('page:open', { page: 'options' }).catch(() => undefined),
  };
}
