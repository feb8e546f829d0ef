import type { Message } from '../model/message';
import type { PushInWindow } from '../model/window';
import { message } from '../words/message';
import type { ClassroomDay, DayRow } from './classroom-day';

/**
 * A line to send to the teacher about one window: "Could I join Room 14 for Writers Workshop on Mon, Sep 14, 9:20–9:55,
 * while students work?" Asked as a question, because the schedule is theirs; nothing about any student.
 */
export function teacherLine(day: ClassroomDay, row: DayRow, window: PushInWindow): Message {
  const { mode, title } = row.block;
  const atWork = mode === 'work' || mode === 'workshop' || mode === 'mixed';
  return message(
    atWork ? 'popup_teacher_line_work' : 'popup_teacher_line',
    day.classroom.name,
    title,
    { date: day.date },
    { span: [window.start, window.end] },
  );
}
