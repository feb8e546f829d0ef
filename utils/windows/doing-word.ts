import type { MessageKey } from '../model/message';
import type { Activity } from '../model/vocabulary';

/** What students do in the work part of a block, as the end of "students …". */
const DOING: Partial<Record<Activity, MessageKey>> = {
  writing: 'doing_write',
  handwriting: 'doing_handwriting',
  reading: 'doing_read',
  'word-study': 'doing_letters',
  math: 'doing_math',
  science: 'doing_science',
  centers: 'doing_centers',
  intervention: 'doing_small_groups',
  arrival: 'doing_study',
  'homework-study': 'doing_study',
};

/** The words for what students do; plain "work" if the activity says no more. */
export function doingWord(activity: Activity): { readonly word: MessageKey } {
  return { word: DOING[activity] ?? 'doing_work' };
}
