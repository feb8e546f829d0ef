/** A part of a pattern: a weekday written out in English. */
export const WEEKDAY_IN_FULL = '(?:mon|tues|wednes|thurs|fri)days?';

/** A word that is a weekday and nothing else, in full or shortened, in English or Spanish. */
export const WEEKDAY_WORD =
  /^(?:(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri)(?:day|sday|nesday|rsday|ursday)?s?|lun(?:es)?|martes|mi[eé](?:rcoles)?|jue(?:ves)?|vie(?:rnes)?)$/i;

/** Parts of a pattern, alternatives without brackets: a weekday written out in Spanish. */
export const WEEKDAYS_IN_SPANISH = 'lunes|martes|mi[eé]rcoles|jueves|viernes';

/** A part of a pattern: a weekday in English, written out or shortened. */
export const WEEKDAY_OR_SHORT = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?s?';

/** A part of a pattern: a weekday written out in English or Spanish. */
export const WEEKDAY_NAME = `(?:${WEEKDAY_IN_FULL}|${WEEKDAYS_IN_SPANISH})`;
