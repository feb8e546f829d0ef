import { listed } from '../../model/text/any-of';

/** What excepts something from a row, in small letters. English, then Spanish. */
export const EXCEPTS = listed(String.raw`
  no
  not
  (?:do|does|is|are|wo|ca)n't
  none
  never
  except
  without
  instead of
  skip(?:s|ped|ping)?
  off
  closed
  cancell?ed
  postponed
  on hold
  # Spanish
  sin
  excepto
  cerrad[oa]
`);

/** Of this week or day alone. */
export const FOR_NOW = listed(String.raw`
  (?:this|next) week(?: only)?
  today
  tomorrow
  this (?:mon|tues|wednes|thurs|fri)day
  for now
  until further notice
  esta semana
  hoy
`);

/** Days and weeks that are not all of a kind, behind a number or by what happens on them. */
export const SOME_DAYS = listed(String.raw`
  (?:first|second|third|fourth|last|1st|2nd|3rd|4th|every other|some) (?:week|day)s?
  (?:rainy|assembly|testing|test|early[- ]release|minimum|half|short(?:ened)?|snow|game|party) (?:days?|weeks?)
  during (?:testing|conferences|tests)
`);

/** Places, and the lessons that are held in them. */
export const PLACES_OF_LESSONS: readonly (readonly [place: string, lesson: string])[] = [
  ['gym(?:nasium)?|pool|field', 'p\\.?e\\.?|phys(?:ical)? ?ed(?:ucation)?|gym|swim(?:ming)?'],
  ['computer lab|lab', 'computers?|technology|tech|science lab|stem(?: lab)?'],
  ['art room', 'art'],
  ['music room|band room', 'music|band|choir'],
  ['playground|yard', 'recess'],
  ['media cent(?:er|re)', 'library|media'],
];
