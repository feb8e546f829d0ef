import type { Timetable } from '../reading';

/** What joins headings into one name. */
const JOINT = /\s*[–—|·:]\s*|\s+-\s+/;

/**
 * Whose timetable it is: its name without the kind of day it is for, so that the regular and the minimum day of one class
 * are known to be of one class. Empty where the page prints nothing else.
 */
export function className({ calendar, dayType }: Pick<Timetable, 'calendar' | 'dayType'>): string {
  const name = calendar.name ?? '';
  if (!dayType) return name;
  const parts = name.split(JOINT).filter((part) => part.toLowerCase() !== dayType.toLowerCase() && part !== '');
  return parts.join(' – ');
}

/** Says nothing of any date. */
export function isUndated({ blocks }: Pick<Timetable, 'blocks'>): boolean {
  return blocks.length > 0 && blocks.every(({ date }) => date === null);
}
