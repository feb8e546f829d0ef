import type { Timetable } from '../reading';

/** What joins headings into one name. */
const JOINT = /\s*[–—|·:]\s*|\s+-\s+/;

/** Days a kind of day is for, and what stands between them: "Wednesdays", "Tues & Thurs", "los miércoles". */
const DAYS =
  /^(?:(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri)(?:day|sday|nesday|rsday|ursday)?s?|lunes|martes|mi[eé]rcoles|jueves|viernes|th|[mtwrf]|and|y|on|every|los)$/i;

/**
 * Whose timetable it is: its name without the kind of day it is for, so that the regular and the minimum day of one class
 * are known to be of one class. Empty where the page prints nothing else.
 */
export function className(name: string | null, dayType: string | null | undefined): string {
  if (!name || !dayType) return name ?? '';
  const parts = name.split(JOINT).filter((part) => part !== '' && !isOfDay(part, dayType));
  return parts.join(' – ');
}

/** "Early Release", "Early Release Wednesdays", "Wednesday (Early Release)", "Regular Bell Schedule" */
function isOfDay(part: string, dayType: string): boolean {
  const at = part.toLowerCase().indexOf(dayType.toLowerCase());
  const around = `${part.slice(0, at)} ${part.slice(at + dayType.length)}`;
  // "Bell Schedules" alone is what the page is called.
  const rest = at < 0 ? part : around.replace(/\b(?:bell )?schedules?\b/i, '');
  return (rest.match(/[\p{L}\d]+/gu) ?? []).every((word) => DAYS.test(word));
}

/** Says nothing of any date. */
export function isUndated({ blocks }: Pick<Timetable, 'blocks'>): boolean {
  return blocks.length > 0 && blocks.every(({ date }) => date === null);
}
