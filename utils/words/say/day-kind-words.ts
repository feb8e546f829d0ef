import type { Minutes } from '../../model/block';
import type { DayKindName } from '../../model/day';
import type { Message } from '../../model/message';
import { message } from './message';

/** What kind of day it is: "Early release at 12:15". Nothing is said of a weekend. */
export function dayKindWords(kind: DayKindName, start: Minutes | null, end: Minutes | null): Message {
  if (kind === 'regular') return message('day_regular');
  if (kind === 'no-school') return message('popup_kind_no_school');
  if (kind === 'early-release')
    return end === null ? message('popup_kind_early') : message('popup_kind_early_at', { time: end });
  if (kind === 'late-start')
    return start === null ? message('popup_kind_late') : message('popup_kind_late_at', { time: start });
  return message(kind === 'testing' ? 'popup_kind_testing' : 'popup_kind_special');
}
