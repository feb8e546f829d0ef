/*
 * Clauses that say that nobody is taught, in small letters without accents, one entry a line. Whole clauses: "closed
 * syllables" and "no school lunch" begin with such words and are none.
 */

/** The school itself, or all that it teaches. */
export const ALL_TAUGHT: readonly string[] = [
  '(?:(?:the|our|all|whole) )*(?:schools?|preschool|classrooms?|program|building|campus|district|classes|lessons|instruction|students|everything|day)',
  '(?:(?:la|las|toda la) )?(?:escuelas?|clases)',
  "(?:(?:l'|les |la |toute )?)(?:ecole|cours|classes?)",
  '(?:(?:die|der) )?(?:schule|unterricht)',
  '(?:(?:la|le) )?(?:scuola|lezioni)',
  '(?:(?:a|as) )?(?:escola|aulas)',
];

/** One lesson, by no name of its own. */
export const ONE_LESSON: readonly string[] = [
  '(?:(?:the|our|this|all of this) )*(?:class|lesson|session|group|teacher)',
  'it',
  'this',
  'we',
  'all',
  '(?:la )?clase',
  '(?:die )?stunde',
  '(?:la |une )?lecon',
  '(?:la )?lezione',
  '(?:a )?aula',
];

/** Behind these words stands what is not held. */
export const NO_SUCH: readonly string[] = [
  '(?:(?:there is|there are|there will be|we have|we will have) )?no',
  'no (?:hay|habra|tenemos)',
  'hoy no (?:hay|habra)',
  'sin',
  'keine?n?',
  'pas de',
  'niente',
  "non c'e",
  'nessuna?',
  'nao (?:ha|tem|havera)',
  'sem',
];

/** Beside "is" or alone they say that something is not held; words that say it anywhere are in `called-off-words.ts`. */
export const CLOSED_STATES: readonly string[] = [
  'closed',
  'off',
  '(?:stay(?:ing)?|(?:work|learn)|(?:are|is|be) (?:work|learn)ing) (?:at |from )?home',
  'not in session',
  'not (?:today|this week)',
  'none(?= (?:today|this week))',
  '(?:(?:taken|dropped|pulled|crossed|removed|cut|deleted) (?:off|from)|off) (?:of )?(?:the |our )?(?:schedule|plan|calendar|timetable)',
  '(?:been )?removed',
  'n/a',
  '(?:permanecera )?cerrad[oa]s?',
  'fermee?s?',
  'ferie',
  'feriee',
  'geschlossen',
  'frei',
  'chius[oa]',
  'fechad[oa]s?',
];

/** They close a day whatever else is said of it. */
export const NO_SCHOOL: readonly string[] = [
  'inset(?: day)?',
  'schulfrei',
  'unterrichtsfrei',
  'jour ferie',
  'no(?:n)?[- ]school day',
  "school'?s out",
  'holiday at school',
];

/** The same beside a weekday only: a book or a lesson may be called so. */
export const NO_SCHOOL_THAT_DAY: readonly string[] = [
  'none',
  '(?:(?:school|public|federal|bank|national) )?holiday',
  '(?:(?:teachers?|staff|student)[ -])?(?:work ?day|in-?service(?: day)?|p\\.?d\\.?(?: day)?)',
  '(?:snow|ice) day',
  '(?:teacher|staff|professional) development(?: day)?',
  '(?:fall|thanksgiving|winter|christmas|spring|summer) (?:break|vacation|recess)',
  'feriado',
  '(?:dia )?festivo',
  'feiertag',
  '(?:schul)?ferien',
  'vacances',
  'vacanza',
  'festa',
];

/** Behind such a clause: when. */
export const CLOSED_WHEN: readonly string[] = [
  'today',
  'tomorrow',
  'tonight',
  'all day(?: long)?',
  '(?:all|this|that) (?:week|day|morning|afternoon|month|time)',
  'until further notice',
  'for (?:students|the day|today|now|this week|the week|the rest of the (?:day|week))',
  'on this day',
  'hoy',
  'esta semana',
  'todo el dia',
  'heute',
  'diese woche',
  "aujourd'hui",
  'cette semaine',
  'oggi',
  'questa settimana',
  'hoje',
];

/** Behind such a clause: why, in words of its own. */
export const CLOSED_WHY: readonly string[] = [
  'for(?! (?:lunch|visitors|deliveries|parents|the public|pick-?up|k\\b|pre|kinder|grades?\\b|gr\\b|\\d|some|groups?\\b))',
  'due to',
  'because(?: of)?',
  'as',
  'since',
  'so',
  'until',
  'through',
  'by',
  'per',
  'wegen',
  'por',
  'debido a',
  'pour',
  'en raison',
];

/** Those of the whole week. */
export const ALL_WEEK: readonly string[] = [
  '(?:this|all|the whole|the entire) week',
  'every ?day',
  'until further notice',
  'esta semana',
  'diese woche',
  'cette semaine',
  'questa settimana',
];

/** Between what is not held and the word that says so. */
export const IS_WORDS: readonly string[] = [
  'is',
  'are',
  'was',
  'will be',
  'has been',
  'have been',
  'both',
  'now',
  'also',
  'all',
  'esta',
  'estan',
  'est',
  'sera',
  'ist',
  'wird',
  'e',
  'sta',
];

/** Names of days in languages whose closings are known, besides English. */
export const FOREIGN_WEEKDAYS: readonly string[] = [
  'lunes|martes|miercoles|jueves|viernes',
  'montag|dienstag|mittwoch|donnerstag|freitag',
  'lundi|mardi|mercredi|jeudi|vendredi',
  'lunedi|martedi|mercoledi|giovedi|venerdi',
  '(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?',
];
