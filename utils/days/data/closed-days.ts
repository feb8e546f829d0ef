import { KEPT_HOLIDAYS, FEDERAL_HOLIDAYS, ALSO_CALLED, STATE_HOLIDAYS } from './holiday-names';
import { TEACHERS_NAMES, WORK_KINDS, BREAK_SEASONS, BEHIND_A_BREAK, BEHIND_A_HOLIDAY } from './closed-words';
import { anyOf } from '../../model/text/any-of';
import { CLOSED_THINGS, NO_SCHOOL_THING, TEACHERS_AT_WORK } from './no-closed-days';
import { AROUND, PAPERWORK, phrases, type DayWordsRow } from './day-row';

/** "Schools and district offices" */
const SCHOOLS =
  '(?:schools?|campus|campuses|district|system(?:wide)?|buildings?|escuelas?)' +
  '(?: ?(?:and|&|/|y) ?(?:\\w+ ){0,2}(?:offices?|oficinas?))?';
const ARE = '(?:is |are |will be |estan? |estara\\w* |permanecer\\w* )?';

/** Words for days without school, whatever time stands beside them. */
const CLOSED: readonly DayWordsRow[] = [
  {
    kind: 'no-school',
    visits: 'closed',
    words: phrases(
      'no (?:school|classes|class|students?|student attendance|attendance|kids|pupils?|instruction|preschool|ecse|pre-?k|tk|kindergarten|kinder)',
      '(?:no (?:hay|habra|tendremos|tenemos)|sin) (?:clases|escuela)',
      'suspension de clases',
      '(?:los )?estudiantes no (?:asisten|vienen|tienen clases)',
      'cierre de (?:las? )?escuelas?',
      "school'?s out for",
      '(?:clases|labores) suspendidas',
      '(?:school|classes|clases) (?:is |are |estan? )?(?:cancell?ed|canceladas?|not in session)',
      '(?:students?|pupils?|kids)(?: are| have)? (?:the day )?off',
      '(?:day|days) off(?: for)? (?:all )?students?',
      'students? days? off',
      '(?:preschool|pre-?k|kindergarten|tk) (?:is )?closed',
      "(?:students?|pupils?) (?:do not|don't|will not|won't) (?:be (?:in attendance|in session|present)|attend|report|come|have school)",
      '(?:students?|pupils?) (?:are )?not (?:in attendance|in session|present)',
      '(?:students?|pupils?|kids) stay (?:at )?home',
    ),
    unless: new RegExp(
      String.raw`\bno (?:school|class(?:es)?|students?|kids) ${anyOf(NO_SCHOOL_THING)}` +
        String.raw`|\bno class(?:es)? for adults|\b(?:tonight|evening)|\bstudents? (?:show|kick|cool)|\bhome\b.{0,40}\b(?:remote|virtual|online|distance|learn)`,
    ),
  },
  {
    kind: 'no-school',
    visits: 'closed',
    exact: true,
    words: new RegExp(
      String.raw`^(?:ALL )?[Cc](?:LOSED|losed)\b(?! ${anyOf(CLOSED_THINGS)})` +
        String.raw`|^[A-Z]{2,6}(?: [Ss]chools)? (?:is |are )?(?:CLOSED|[Cc]losed)\b`,
    ),
  },
  {
    kind: 'no-school',
    visits: 'closed',
    words: phrases(
      `${SCHOOLS} ${ARE}(?:closed|closing(?! early| \\d| two| one| three)|cerrad[ao]s?)`,
      '(?:snow|weather|emergency|hurricane|flood|ice|cold|heat|storm|blizzard|smoke|calamity|wind chill) (?:day|days|closure|closing|cancellation)',
      'school (?:closure|closing)s?',
    ),
    unless:
      /\b(make[- ]?ups?|pajama|book|craft|if|caption\w*|toed?|early|(virtual|remote|distance|online) (learning|instruction|day)|wear|sale|party|fund|drive)\b/,
  },
];

const TEACHERS = anyOf(TEACHERS_NAMES);
const WORK = anyOf(WORK_KINDS);

/** Days off for students, said of the whole day. */
const DAYS_OFF: readonly DayWordsRow[] = [
  {
    kind: 'no-school',
    visits: 'closed',
    allDayOnly: true,
    words: new RegExp(
      `${phrases('(?:students?|teachers?|staff|school|legal|federal|state|district|public|bank)s? ?(?:[/&]|and)? ?(?:students?|teachers?|staff)? ?holidays?').source}|\\bholidays?(?=$|\\s*[(:/–—-]|\\s(?:observ\\w+|for|begins?|weekend)\\b)|^closed$|${phrases('(?:dia|dias) (?:festivos?|feriados?|inhabil(?:es)?|no lectivos?|libres?)', 'feriado', 'vacaciones').source}`,
    ),
    unless: new RegExp(
      `${AROUND}|\\b(?:happy|cards?|due(?! to)|sign[- ]?ups?|part(?:y|ies)|registration|orders?|hours|traditions?|music|around the world)\\b`,
    ),
  },
  {
    kind: 'no-school',
    visits: 'closed',
    allDayOnly: true,
    words: phrases(
      `${TEACHERS}(?: ?[/&-] ?| )(?:${WORK}[ /&-]+)+days?`,
      `${TEACHERS} (?:days?|workdays?)`,
      `${TEACHERS} (?:in-?service|institute|convention|conference day)`,
      '(?:required |optional |mandatory |flexible )?(?:workdays?|work days?)',
      '(?:in-?service|inset)(?: days?)?',
      '(?:all[- ]day |full[- ]day )?(?:professional|staff) (?:development|learning|growth|work)(?: days?)?',
      '(?:professional|staff) (?:study )?days?',
      '(?:unassigned|local recess) days?',
      '(?:teachers?|staff|faculty) only(?: days?)?',
      '(?:pre|post)[- ]?planning(?: days?)?',
      'report card prep(?:aration)? days?',
      "(?:opening|first) day (?:for|of) (?:all )?(?:staff|teachers?)|teachers?'? first day|(?:staff|teachers?) convocation",
      'p\\.?d\\.? days?',
      'prof(?:essional)?\\.? dev(?:elopment)?\\.?(?: days?)?',
      '(?:pupil|student)[- ]free(?: days?)?',
      'non[- ](?:student|attendance|school|instructional|contract|contact|pupil)(?: attendance)? days?',
      '(?:teacher|student) non[- ]attendance days?',
      '(?:institute|records?|record keeping|grading|compensatory|comp|vacation|furlough|in[- ]lieu|annual leave|inservice) days?',
      "superintendent'?s'? conference days?",
      '(?:uea|mea|njea|wea|iea|isea|nysut|education minnesota|(?<!parents?[ /&-]{1,3}(?:and )?)teachers?) (?:convention|conference|weekend|days?)',
      'teachers? (?:report|return)(?= ?(?:[(/–-]|$))',
      '(?:dia|dias|jornada|jornadas) de (?:capacitacion|planificacion|desarrollo|trabajo|preparacion)',
      'desarrollo profesional',
    ),
    unless: new RegExp(String.raw`\b${anyOf(TEACHERS_AT_WORK)}\b`),
  },
  {
    kind: 'no-school',
    visits: 'closed',
    allDayOnly: true,
    words: phrases(
      `${anyOf(BREAK_SEASONS)}(?: mini)?[ -](?:break|recess|vacation|holidays?)(?=$|[^\\w\\s]|\\s+${anyOf(BEHIND_A_BREAK)}\\b|\\s+[^\\w\\s])`,
      'break for (?:all )?students',
      "(?:presidents?'?s? day|labor day|memorial day|mlk|columbus day) weekend",
      'vacation(?: week)?(?= ?(?:[(:–-]|$))',
      'ski week',
      'intersession',
      'descanso de',
      'receso (?:de|escolar)',
    ),
    unless: new RegExp(`${AROUND}|${PAPERWORK}`),
  },
];

const TAIL = `(?:[\\s,/:(&–—-]+${anyOf(BEHIND_A_HOLIDAY)}\\)?)*[\\s)*.!]*$`;

/** Legal holidays that all schools keep, and those a district may keep. */
const HOLIDAYS: readonly DayWordsRow[] = [
  {
    kind: 'no-school',
    visits: 'closed',
    allDayOnly: true,
    words: new RegExp(`^(?:observed |federal |holiday[:\\s-]*)*${anyOf(KEPT_HOLIDAYS)}${TAIL}`),
  },
  {
    kind: 'special',
    visits: 'ask',
    allDayOnly: true,
    holiday: true,
    words: new RegExp(`^${anyOf(FEDERAL_HOLIDAYS)}(?:[\\s/(&-]+${anyOf(ALSO_CALLED)})?${TAIL}`),
  },
  {
    kind: 'special',
    visits: 'ask',
    allDayOnly: true,
    words: new RegExp(`^${anyOf(STATE_HOLIDAYS)}${TAIL}`),
  },
  {
    kind: 'special',
    visits: 'ask',
    allDayOnly: true,
    words: new RegExp(
      `^(?:yom kippur|rosh hashanah|eid(?: al-\\w+)?|diwali|lunar new year|passover|orthodox (?:easter|good friday))${TAIL}`,
    ),
  },
];

export { CLOSED, DAYS_OFF, HOLIDAYS };
