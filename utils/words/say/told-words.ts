import type { Minutes } from '../../model/block';
import type { Said } from '../../model/told';
import type { Message } from '../../model/message';
import { message } from './message';
import { nameOf } from './names';

/** What the OT said or saw, as evidence to be read and forgotten. @param start of the block, minutes after midnight. */
export function toldWords(said: Said, start: Minutes): Message {
  if (said.is === 'visit') {
    const { what, after, date } = said.saw;
    return message(what === 'lesson' ? 'told_lesson' : 'told_work', { time: start + after }, { day: date });
  }
  const { activity, mode, workStart } = said;
  if (workStart !== null && !activity && !mode) return message('told_start', { time: start + workStart });
  return message('told_is', { word: activity ? nameOf.activity(activity) : nameOf.mode(mode ?? 'mixed') });
}
