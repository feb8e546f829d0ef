import { anyOf } from '../../model/text/any-of';
import { LATE_THINGS, NO_SHORT_DAY, ENDINGS } from './no-short-days';
import { HOURS, phrases, TIME, type DayWordsRow } from './day-row';

/** "Late start to the season" */
const LATE_START_OF_A_THING = String.raw`\blate start (?:to|of|for) (?!students|staff|all|pd|plc|professional|school|elem|teacher)`;

/** Days that end early or begin late. */
export const SHORT_DAYS: readonly DayWordsRow[] = [
  {
    kind: 'early-release',
    visits: 'cut',
    words: phrases(
      'early[- ]?(?:release|released|dismiss\\w*|out|closing|closure|departure)',
      `early pick[- ]?up(?=.*(?:${TIME}))`,
      '(?:minimum|min\\.?|shortened|short|half|1[/⁄]2|½|abbreviated|modified|partial|nooner)[- ](?:school |instructional |student )?days?',
      'half-?day',
      '(?:single|one|half)[- ]session(?: days?)?',
      '(?:three|four|3|4)[- ]hour (?:school )?(?:days?|session)',
      'foreshortened days?',
      '(?:dia de )?medio tiempo',
      'er days?',
      '(?:a\\.?m\\.?|morning)[- ](?:session |students? )?only',
      '(?:shortened|minimum|half|abbreviated|early release) (?:day )?(?:schedule|session|classes)',
      `(?:noon|${TIME}|a\\.?m\\.?)[- ](?:dismissal|release)(?=.*\\b(?:early|noon)\\b)`,
      '(?:noon|am|a\\.m\\.)[- ](?:dismissal|release)',
      'dismiss(?:al|ed|es)? (?:at )?noon',
      `${HOURS} early(?! (?:bird|start))`,
      `${HOURS} before (?:the )?(?:regular |normal )?(?:dismissal|end)`,
      '(?:schools?|students?|classes|district) (?:will )?(?:be )?(?:dismiss\\w*|releas\\w*|ends?|outs?|clos\\w*|leav\\w*) (?:\\S+ ){0,3}?early',
      '(?:salida|salidas) tempran[ao]s?',
      '(?:dia|jornada) (?:minim[oa]|cort[oa]|reducid[oa])',
      'no (?:p\\.?m\\.?|afternoon) (?:kindergarten|preschool|pre-?k|tk|classes|session)',
    ),
    unless: new RegExp(String.raw`\b${anyOf(NO_SHORT_DAY)}\b|\barrive\b.*\bearly\b`),
  },
  {
    kind: 'early-release',
    visits: 'cut',
    exact: true,
    words: /^E\.?R\.?(?: Day)?(?=$| ?[-–:(@\d])/,
  },
  {
    kind: 'early-release',
    visits: 'cut',
    words: /^medio dia\b|\bmedio dia\b(?= de clases)/,
  },
  {
    kind: 'early-release',
    visits: 'cut',
    needsTime: true,
    words: phrases(
      `${anyOf(ENDINGS)}(?: \\S+){0,4}? ?(?:at|@|a las?|[-–:])? ?${TIME}`,
      `${TIME}[- ](?:early )?(?:dismissal|release|dismiss|pick[- ]?up|salida)`,
    ),
    unless: /\b(press|book|balloon|butterfl\w*|album|report cards?|of grades|grades (?:are )?(?:due|posted))\b/,
  },
  {
    kind: 'late-start',
    visits: 'cut',
    words: phrases(
      'late[- ]?(?:start|arrival|opening|begin\\w*|entry)',
      'delayed[- ](?:start|opening|arrival|entry)',
      `${HOURS}[- ](?:\\S+ ){0,2}?(?:delay(?:ed)?|late start|late)`,
      `delay(?:ed)?[\\s:(–-]*${HOURS}`,
      '(?:schools?|classes) (?:is |are |will be )?delayed',
      'delay(?:ed)? (?:school )?(?:start|opening)',
      '(?:snow|fog|foggy|ice|icy|weather|cold)(?: day)?(?: schedule)? delays?',
      '(?:schools?|classes|students?) (?:will )?(?:open\\w*|start\\w*|begin\\w*|report\\w*|arriv\\w*) (?:\\S+ ){0,3}?late',
      '(?:entrada|inicio|comienzo) tard(?:io|ia|e)',
      'late bell(?: schedule)?',
      `${HOURS}[- ]tarde`,
      'retraso de',
      `${HOURS} de retraso`,
      'no (?:a\\.?m\\.?|morning) (?:kindergarten|preschool|pre-?k|tk|classes|session)',
    ),
    unless: new RegExp(String.raw`${LATE_START_OF_A_THING}|\b${anyOf(LATE_THINGS)}\b`),
  },
  {
    kind: 'late-start',
    visits: 'cut',
    needsTime: true,
    words: phrases(
      `(?:schools?|classes|students?|doors?|clases) (?:will )?(?:opens?|opening|starts?|begins?|reports?|arrives?|arrive|empiezan|comienzan) (?:at|@|a las) ${TIME}`,
      `${TIME} (?:late )?start(?: time)?`,
    ),
  },
];
