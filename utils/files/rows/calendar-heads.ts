/** What a column of a calendar's export holds. */
export type ExportColumn = 'title' | 'date' | 'start' | 'endDate' | 'end' | 'allDay' | 'place' | 'note';

/** As Google Calendar, Outlook and school software head their columns, in English, Spanish, French and German. */
const HEADS: readonly (readonly [ExportColumn, RegExp])[] = [
  [
    'title',
    /^(?:subject|title|event(?: (?:name|title))?|summary|activity|name|asunto|t[ií]tulo|evento|actividad|objet|titre|betreff|titel)$/,
  ],
  [
    'date',
    /^(?:start(?:s|ing)? (?:date|day|on)|(?:event )?date|begin(?:s|ning)? date|fecha(?: de (?:inicio|comienzo))?|date de début|début le|beginnt am|startdatum|datum)$/,
  ],
  [
    'start',
    /^(?:(?:event )?(?:start|begin)(?:s|ning)?(?: time| at)?|time|from|(?:hora de )?(?:inicio|comienzo)|hora|heure de début|début|beginnt um|beginn)$/,
  ],
  [
    'endDate',
    /^(?:(?:end|finish)(?:s|ing)? (?:date|day|on)|fecha de (?:fin|finalizaci[oó]n|t[eé]rmino)|date de fin|fin le|endet am|enddatum)$/,
  ],
  [
    'end',
    /^(?:(?:event )?(?:end|finish)(?:s|ing)?(?: time| at)?|until|to|(?:hora de )?(?:fin|finalizaci[oó]n|t[eé]rmino)|heure de fin|fin|endet um|ende)$/,
  ],
  [
    'allDay',
    /^(?:is )?all[- ]?day(?: event)?$|^todo el d[ií]a$|^journ[ée]e enti[èe]re$|^ganzt[äa]gi(?:g|ges ereignis)$/,
  ],
  ['place', /^(?:location|place|room|where|ubicaci[oó]n|lugar|aula|lieu|emplacement|ort)$/],
  ['note', /^(?:description|notes?|details?|descripci[oó]n|notas?|beschreibung)$/],
];
/** Where nothing else is the title. */
const ALSO_TITLE = /^(?:class|course|lesson|period|block|what|clase|curso|materia|cours|mati[èe]re|fach|stunde)$/i;
/** In English alone the month comes first. */
const ENGLISH = /\b(?:start|end|subject|date|event|summary|title|time)\b/i;

/** Which column holds what, where a row is the head of a calendar's export: a title, and a date or a moment. */
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
