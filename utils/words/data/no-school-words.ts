/** That nobody is taught on a day, beside a lesson or a weekday; whole parts of what is written, one entry a line. */
export const NO_SCHOOL: readonly string[] = [
  'no (?:school|classes)',
  '(?:(?:the )?(?:school|building|campus) )?(?:is )?closed',
  'inset(?: day)?',
  '(?:hoy )?no (?:hay|habrá) (?:clases|escuela)',
  'sin clases',
];

/** The same, where only beside a weekday the day is meant. */
export const NO_SCHOOL_THAT_DAY: readonly string[] = [
  '(?:there is )?no (?:school|class|students)(?: for students)?',
  '(?:(?:school|public) )?holiday',
  'escuela cerrada',
  'feriado',
];
