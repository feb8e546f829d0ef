/*
 * What people write where a thing takes place at another time: small letters, without accents, one entry a line.
 */

/** It stands at another time or day: what follows says which. */
export const MOVED: readonly string[] = [
  '(?:moved|rescheduled|postponed|changed|switched|shifted|bumped|pushed)(?: (?:up|back|out|over|ahead))?',
  'delayed',
  '(?:se )?(?:mueve|cambia|pasa|traslada)n?',
  '(?:movid|trasladad|cambiad|reprogramad|aplazad|pospuest)[oa]s?',
  '(?:deplace|reporte)e?s?',
  '(?:verschoben|verlegt)',
  'spostat[oa]',
  'verplaatst',
];

export const TO_ANOTHER_TIME: readonly string[] = [
  'to',
  'until',
  'till',
  'for',
  'a',
  'al',
  'para',
  'hasta',
  'auf',
  'au',
  'naar',
  '[-–—:→]',
  '->',
];

/** The time that follows is the new one, said without a word of moving. */
export const NOW_STANDS: readonly string[] = ['now (?:at|on)', 'now meets (?:at|on)', 'ahora (?:a|el)'];

/** Before the time, where "instead" stands behind it: "Writing will be at 1:30 instead". */
export const STANDS: readonly string[] = ['at', 'on', 'a', 'el'];
export const INSTEAD: readonly string[] = ['instead', 'en su lugar', 'en vez'];

/** A day or an hour without figures. */
export const OTHER_TIMES: readonly string[] = [
  'tomorrow',
  'tmrw',
  'next',
  'later',
  'another (?:day|time|date|week)',
  'a (?:later|different|new|future) (?:day|time|date)',
  '(?:the |this )?(?:afternoon|morning|evening)',
  '(?:before|after)\\b',
  '(?:period|per\\.?|p) ?\\d',
  '\\d(?:st|nd|rd|th) (?:period|hour|block)',
  '(?:tbd|tba)',
  'manana',
  'otro dia',
  'la (?:tarde|manana)',
  'morgen',
  'demain',
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}',
];

/** Monday first. */
export const DAY_NAMES: readonly string[] = [
  'mon(?:day)?|(?:el )?lunes|montag|lundi',
  'tue(?:s|sday)?|(?:el )?martes|dienstag|mardi',
  'wed(?:s|nesday)?|(?:el )?miercoles|mittwoch|mercredi',
  'thu(?:r|rs|rsday)?|(?:el )?jueves|donnerstag|jeudi',
  'fri(?:day)?|(?:el )?viernes|freitag|vendredi',
  'sat(?:urday)?|(?:el )?sabado|samstag|samedi',
  'sun(?:day)?|(?:el )?domingo|sonntag|dimanche',
];
