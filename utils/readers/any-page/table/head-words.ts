import { tidy } from '../../../schedule-text/line/trim';
import { clockText } from '../../../time/clock/clock-marks';

/** What a column holds, by the word over it. */
export type Role = 'start' | 'end' | 'time' | 'length' | 'label' | 'title' | 'note' | 'room';

const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'length',
    /^(?:length|duration|total(?: (?:time|minutes))?|(?:# of |number of )?min(?:ute)?s?\.?|minutos|duraci[oó]n|time allotted)$/,
  ],
  [
    'start',
    /^(?:(?:period |class |bell )?(?:starts?|begins?|beginning|from|inicio|comienzo|desde|entrada|von|beginn|d[ée]but|van|in[íi]cio|inizio)(?:ing)?(?: (?:time|at|hora))?|time in|in|hora (?:de )?(?:inicio|entrada)|first bell)$/,
  ],
  [
    'end',
    /^(?:(?:period |class |bell )?(?:ends?|finish(?:es)?|to|until|fin|final|hasta|salida|stop|dismissal|bis|ende|tot|einde|t[ée]rmino|fine)(?:ing)?(?: (?:time|at|hora))?|time out|out|hora (?:de )?(?:fin|salida|t[eé]rmino)|last bell)$/,
  ],
  [
    'time',
    /^(?:(?:the |bell |class |regular )?times?|when|hours?|horas?|horario|time ?(?:slot|frame|block|period)|schedule time|clock|zeit|heure|uhrzeit|mod times?)$/,
  ],
  [
    'label',
    /^(?:periods?|per\.?|blocks?|bells?|hour|no\.?|#|mods?|class period|description ?\/ ?period|period ?\/ ?description|per[ií]odos?|bloques?|clase)$/,
  ],
  ['room', /^(?:rooms?(?: ?#| number)?|rm\.?|locations?|place|where|sal[oó]n|aula|lugar)$/],
  [
    'note',
    /^(?:notes?|comments?|details?|materials?|standards?|objectives?|goals?|supervis(?:ion|or)|staff|adults?|who|teachers?|instructors?|support|additional info(?:rmation)?|more information|notas?|comentarios|maestr[oa]s?|docentes?|personal|resources?|links?|days?|d[ií]as?)$/,
  ],
  [
    'title',
    /^(?:activit(?:y|ies)|subjects?|class(?:es)?|description|events?|what|lesson|contents?|actividad(?:es)?|materias?|asignaturas?|schedule|routine|task|course(?: name)?|subject ?\/ ?activity|activity ?\/ ?subject|what we(?:'re| are)? do(?:ing)?|agenda|block|item|label|name|program|descripci[oó]n|evento|fach|activit[ée]|mati[èe]re|cours|vak|atividade|disciplina|attivit[àa]|fag)$/,
  ],
];

/** The role a column's head gives it; null for any other words, such as a day's or a teacher's name. */
export function columnRole(text: string): Role | null {
  const plain = tidy(clockText(text))
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/[:*.]+$/, '');
  if (plain === '' || plain.length > 40) return null;
  const known = ROLES.find(([, words]) => words.test(plain))?.[0];
  if (known || !plain.includes('/')) return known ?? null;
  // "Hora / Time": one head in two languages.
  const roles = plain.split(/\s*\/\s*/).map((part) => (part.includes('/') ? null : columnRole(part)));
  return roles.find((role) => role !== null) ?? null;
}
