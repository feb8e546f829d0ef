import { OTHER_CALENDARS } from '../words/data/calendar-names';
import { anyOf } from '../model/text/any-of';

/*
 * What calendar names say about whose they are. Data; names are read without accents, in lower case. Strong words for a
 * class are a teacher, a room or a class; words for something else win, as a wrong classroom draws wrong windows.
 */
export const CLASS_NAME: readonly RegExp[] = [
  /\b(mr|mrs|ms|miss|mx|sr|sra|srta|maestr[oa]|profe(sora?)?|teacher|coach)\b\.? ?[a-z]/,
  /\b(room|rm|aula|salon|portable)\b[ .#:-]*\w/,
  /\b(class(room)?|homeroom|clase|daily schedule|class schedule|horario|self[- ]contained|sdc|sped)\b/,
];

/** Calendars that may hold a day's notices, but are no class. */
export const OTHER_NAME = new RegExp(String.raw`\b${anyOf(OTHER_CALENDARS)}\b`);
