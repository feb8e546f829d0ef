/*
 * What people and calendar programs write where a thing does not take place, one entry a line: small letters, without
 * accents. Whole words, and only where the language is sure.
 */

/** It does not take place: "Canceled: Math", "Math (abgesagt)", "PE – postponed". */
export const OFF_WORDS: readonly string[] = [
  // English
  'cancel',
  "canc(?:e?l{1,2}|le)?'?e?d",
  'canc',
  'called off',
  'postponed',
  'rescheduled',
  "(?:not|isn't|aren't|no longer) (?:happening|taking place|meeting|held)",
  "(?:(?:do|does|did|will|can) ?not|(?:do|does|did|wo|ca)n't) (?:meet|happen|take place|be (?:held|taught|offered))",
  '(?:is|are) off(?= today| this week)',
  // But nothing is dropped, shown or turned off.
  '(?<!\\b(?:cut|drop|get|hand|kick|lay|log|pair|pay|play|round|run|set|show|sign|take|time|turn)[ -])off(?= (?:today|this week)\\W*$)',
  '(?:is|are) no more(?= today)',
  "cxl'?d?",
  'c(?:nc|nl)l',
  'canx',
  'cnx',
  // Spanish, Portuguese
  'cancelad[oa]s?',
  'suspendid[oa]s?',
  'suspens[oa]s?',
  'anulad[oa]s?',
  'aplazad[oa]s?',
  'pospuest[oa]s?',
  'adiad[oa]s?',
  'se (?:cancela|suspende)n?',
  // French, Haitian Creole
  'annulee?s?',
  'supprimee?s?',
  'reportees?',
  "n'a pas lieu",
  'anile',
  // German
  'abgesagt',
  'fallt aus',
  'entfallt',
  'ausgefallen',
  'gestrichen',
  'verschoben',
  // Italian
  'annullat[oa]',
  'cancellat[oa]',
  'sospes[oa]',
  'rinviat[oa]',
  // Dutch
  'geannuleerd',
  'afgelast',
  'gaat niet door',
  'vervalt',
  // Swedish, Danish, Norwegian, Finnish
  'installt',
  'installd',
  'aflyst',
  'avlyst',
  'kansellert',
  'peruttu',
  'peruutettu',
  // Polish, Czech, Hungarian, Romanian, Turkish
  'odwołan[aeoy]',
  'zrusen[aoy]',
  'elmarad',
  'torolve',
  'anulata?',
  'iptal(?: edildi)?',
  // Vietnamese, Indonesian, Tagalog
  'đa huy',
  'dibatalkan',
  'kinansela',
  // Russian, Ukrainian
  'отменен[аоы]?',
  'отмена',
  'скасован[ао]',
  // Arabic
  'ملغى',
  'ملغاة',
  'تم الغاء',
];

/** It says so behind a name or alone, while "Suspended in air" and "Scratched Paper Art" are lessons. */
export const OFF_BEHIND: readonly string[] = [
  'suspended',
  'scrapped',
  'scratched',
  'deleted',
  'replaced',
  'on hold',
  'dropped(?= today| this week)',
  'skipped',
];

/** The same in scripts that leave no blank between words. */
export const UNSPACED_OFF_WORDS: readonly string[] = [
  // Chinese, Japanese, Korean
  '已?取消',
  '停课',
  '停課',
  '中止',
  '休講',
  'キャンセル',
  '취소됨?',
  '휴강',
];

/** Short for it, in capitals only: "CX Writers Workshop". */
export const OFF_LETTERS: readonly string[] = ['CX', 'CXL', 'CXLD', 'CXD', 'CANC', 'CNCL', 'CNL'];

/** The noun says it where it stands alone only: "(cancellation)", and no "Cancellation drill". */
export const OFF_ALONE: readonly string[] = [
  'cancell?ation',
  'ausfall',
  'cancelacion',
  'no (?:class|lesson|session|group|groups|meeting|clase)',
  'class not held',
  'not (?:today|held|this week)',
  'none(?= today)',
  'off',
  'moved(?! by| in| on| with| as| and)',
  'skip(?:ped)?',
  'dropped',
  'sin clase',
  '(?:hoy )?no (?:hay|habra|tenemos)(?: clase)?',
  'kein unterricht',
  'pas de cours',
];

/** Of a class as a whole: said of the school's day, it closes the day and is no notice that was called off. */
export const WHOLE_DAY: readonly string[] = [
  'schools?',
  'class(?:es)?',
  'clases?',
  'escuelas?',
  'instruction',
  'labores',
  'cours',
  'unterricht',
];

/** Words beside such a word that name nothing. */
export const NAMES_NOTHING: readonly string[] = [
  'this',
  'lesson',
  'session',
  'meeting',
  'event',
  'group',
  'is',
  'are',
  'was',
  'has',
  'have',
  'been',
  'it',
  'all',
  'now',
  'sorry',
  'note',
  'update',
  'today',
  "today's",
  'esta',
  'ha',
  'sido',
  'ist',
  'wurde',
  'est',
];

/** What may follow the word without being what is called off: when and why. */
export const GOES_ON: readonly string[] = [
  'today',
  'tonight',
  'tomorrow',
  'this',
  'these',
  'for',
  'with',
  'due',
  'because',
  'bc',
  'b/c',
  'until',
  'till',
  'by',
  'per',
  'on',
  'as',
  'and',
  'since',
  'so',
  'again',
  'in',
  'at',
  'only',
  'hoy',
  'por',
  'debido',
  'hasta',
  'manana',
  'heute',
  'wegen',
  "aujourd'hui",
  'oggi',
  'hoje',
  'mon(?:day)?',
  'tue(?:s|sday)?',
  'wed(?:nesday)?',
  'thu(?:r|rs|rsday)?',
  'fri(?:day)?',
  '\\d',
];

/** Before the word they turn it round: "not cancelled", "if cancelled", "make-up for cancelled class". */
export const TURNED_ROUND: readonly string[] = [
  'not',
  'never',
  'no longer',
  "isn't",
  "wasn't",
  'yesterday',
  'last (?:week|time|year|month)',
  'ayer',
  'should',
  'could',
  'would',
  'why',
  'un',
  'if',
  'unless',
  'when',
  'in case',
  'instead of',
  'replaces',
  'make-?ups?',
  'nicht',
  'no esta',
  'pas',
  'si',
];
