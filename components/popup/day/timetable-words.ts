import type { ReadTimetable } from '../../../utils/messaging/protocol';
import { nameOf } from '../../../utils/words/say/names';
import { say } from '../../shared/say';

/** "Grade 3 · Minimum Day": the words that tell one timetable of a page from another. */
export function timetableWords({ name, grade, dayType }: Pick<ReadTimetable, 'name' | 'grade' | 'dayType'>): string {
  const gradeName = grade === null ? '' : say(nameOf.grade(grade));
  const parts = [name, gradeName, dayType ?? ''].filter((part) => part !== '');
  // The heading is often the grade, or the kind of day: then one of them is enough.
  const told = parts.filter((part, at) => !parts.some((other, i) => i < at && includes(other, part)));
  return told.join(' · ');
}

function includes(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
