import {
  EXPORT_TITLES,
  EXPORT_DATES,
  EXPORT_STARTS,
  EXPORT_END_DATES,
  EXPORT_ENDS,
} from '../../words/data/calendar-heads';
import { anyOf } from '../../model/text/any-of';

/** What a column in a calendar's export holds. */
export type ExportColumn = 'title' | 'date' | 'start' | 'endDate' | 'end' | 'allDay' | 'place' | 'note';

/**
 * The heads of columns that Google Calendar, Outlook and school software write, in English, Spanish, French and German.
 */
const HEADS: readonly (readonly [ExportColumn, RegExp])[] = [
  ['title', new RegExp(`^${anyOf(EXPORT_TITLES)}$`)],
  ['date', new RegExp(`^${anyOf(EXPORT_DATES)}$`)],
  ['start', new RegExp(`^${anyOf(EXPORT_STARTS)}$`)],
  ['endDate', new RegExp(`^${anyOf(EXPORT_END_DATES)}$`)],
  ['end', new RegExp(`^${anyOf(EXPORT_ENDS)}$`)],
  [
    'allDay',
    /^(?:is )?all[- ]?day(?: event)?$|^todo el d[ií]a$|^journ[ée]e enti[èe]re$|^ganzt[äa]gi(?:g|ges ereignis)$/,
  ],
  ['place', /^(?:location|place|room|where|ubicaci[oó]n|lugar|aula|lieu|emplacement|ort)$/],
  ['note', /^(?:description|notes?|details?|descripci[oó]n|notas?|beschreibung)$/],
];
/** Heads of the column of titles, if no other column is one. */
const ALSO_TITLE = /^(?:class|course|lesson|period|block|what|clase|curso|materia|cours|mati[èe]re|fach|stunde)$/i;
/** Words of an English head. Only in English dates does the month come first. */
const ENGLISH = /\b(?:start|end|subject|date|event|summary|title|time)\b/i;

/** The column of each kind, if a row is the head of a calendar's export: it needs a title, and a date or a moment. */
export function calendarHeads(row: readonly string[]): { at: Map<ExportColumn, number>; isEnglish: boolean } | null {
  const at = new Map<ExportColumn, number>();
  row.forEach((cell, i) => {
    const plain = cell
      .trim()
      .toLowerCase()
      .replace(/[_\s]+/g, ' ')
      .replace(/[:*]+$/, '');
    const role = HEADS.find(([, words]) => words.test(plain))?.[0];
    if (role && !at.has(role)) at.set(role, i);
  });
  const also = row.findIndex((cell) => ALSO_TITLE.test(cell.trim()));
  if (!at.has('title') && also >= 0) at.set('title', also);
  if (!at.has('title') || !(at.has('date') || at.has('start'))) return null;
  return { at, isEnglish: row.some((cell) => ENGLISH.test(cell)) };
}
