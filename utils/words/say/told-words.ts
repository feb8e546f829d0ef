import type { Minutes } from '../../model/block';
import type { Correction } from '../../model/classroom';
import type { Message } from '../../model/message';
import { message } from './message';
import { nameOf } from '../lists/names';

/** What the OT said or saw, as evidence to be read and forgotten. @param start of the block, minutes after midnight. */
export function toldWords({ activity, mode, workStart, saw }: Correction, start: Minutes): Message {
  if (saw)
    return message(saw.what === 'lesson' ? 'told_lesson' : 'told_work', { time: start + saw.after }, { day: saw.date });
  if (workStart !== null && !activity && !mode) return message('told_start', { time: start + workStart });
  return message('told_is', { word: activity ? nameOf.activity(activity) : nameOf.mode(mode ?? 'mixed') });
}
