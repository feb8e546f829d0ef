import type { Message } from '../model/message';
import type { PushInWindow } from '../model/window';
import { doing } from '../words/doing';
import { message } from '../words/say/message';
import { roundedSpan } from '../words/rounded-span';
import type { ClassroomDay, DayRow } from './classroom-day';

/**
 * A line to send to the teacher about one window: "Could I join Room 14 for Writers Workshop on Mon, Sep 14, 9:20–9:55,
 * while students write?" Asked as a question, because the schedule is theirs; nothing about any student.
 */
export function teacherLine(day: ClassroomDay, row: DayRow, window: PushInWindow): Message {
  const { activity, mode, title } = row.block;
  const asked = [day.classroom.name, title, { date: day.date }, { span: roundedSpan(window) }] as const;
  // What students do is worth saying where they work; "while students eat lunch" goes without saying.
  const working = mode === 'work' || mode === 'workshop' || mode === 'mixed';
  return working && activity !== 'other'
    ? message('popup_teacher_line_work', ...asked, { word: doing(activity, mode) })
    : message('popup_teacher_line', ...asked);
}
