import { AROUND, PAPERWORK, phrases, type DayWordsRow } from './day-row';

/** Words for days without school, whatever the time beside them. */
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
    ),
    unless:
      /\bno (school|class(es)?|students?|kids) (suppl|lunch|bus|uniform|fee|newsletter|photo|picture|left|late|pizza|store|tours?|visits?|hunger|allowed|pick|parties|party|dojo|pets?|spirit|nurse|council|play|breakfast|board|meals?|like)|\bno class(es)? for adults|\b(tonight|evening)|\bstudents? (show|kick|cool)/,
  },
  {
    kind: 'no-school',
    visits: 'closed',
    exact: true,
    words:
      /^(?:ALL )?[Cc](?:LOSED|losed)\b(?! (?:[Cc]ampus|[Tt]oe|[Cc]aption|[Dd]oor|[Bb]ook|for lunch|session|meeting))|^[A-Z]{2,6}(?: [Ss]chools)? (?:is |are )?(?:CLOSED|[Cc]losed)\b/,
  },
  {
    kind: 'no-school',
    visits: 'closed',
    words: phrases(
      '(?:schools?|campus|campuses|district|system(?:wide)?|buildings?|escuelas?)(?: ?(?:and|&|\\/|y) ?(?:\\w+ ){0,2}(?:offices?|oficinas?))? (?:is |are |will be |estan? |estara\\w* |permanecer\\w* )?(?:closed|closing(?! early| \\d| two| one| three)|cerrad[ao]s?)',
      '(?:snow|weather|emergency|hurricane|flood|ice|cold|heat|storm|blizzard|smoke|calamity|wind chill) (?:day|days|closure|closing|cancellation)',
      'school (?:closure|closing)s?',
    ),
    unless:
      /\b(make[- ]?ups?|pajama|book|craft|if|caption\w*|toed?|early|(virtual|remote|distance|online) (learning|instruction|day)|wear|sale|party|fund|drive)\b/,
  },
];

const TEACHERS =
  "(?:(?<!parents?[ /&-]{1,3}(?:and )?)teachers?'?s?'?|staff|faculty|educators?'?|employees?|certified|district[- ]?wide|county[- ]?wide|system[- ]?wide|all[- ]day|full[- ]day)";
const WORK =
  '(?:in-?service|inset|work|planning|prep|preparation|institute|training|learning|development|p\\.?d\\.?|plc|collaboration|collaborative|professional|grading|records?|data|exchange|comp|compensatory|conference|report|duty)';

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
    unless:
      /\b(meet|treat|year|appreciation|birthday|lunch|luncheon|shirt|photos?|pictures?|wellness|due|survey|hours|credits?|orders?|half|hall|homework|house|party|basketball|remote|virtual|field|breakfast|recognition|volunteers?|garden)\b|\b(not|after school|by)\b/,
  },
  {
    kind: 'no-school',
    visits: 'closed',
    allDayOnly: true,
    words: phrases(
      "(?:winter|spring|fall|autumn|summer|thanksgiving|christmas|holiday|easter|february|mid-?winter|mid winter|april|october|november|march|semester|mid-?year|mid-?term|term|quarter|trimester|mardi gras|presidents?'?s?(?: day)?|presidents?'?s? week|yuletide|uea|mea|mlk|deer|harvest|ski|rodeo|potato|heritage|lunar new year|hanukkah|passover|track)(?: mini)?[ -](?:break|recess|vacation|holidays?)(?=$|[^\\w\\s]|\\s+(?:[^\\w\\s]|begins?|starts?|continues?|ends?|week|days?|for|no|schools?|students?|staff|all|closed|holidays?|observed|from|through|thru|and|\\d[\\d/.-]*|jan|feb|mar|apr|may|jun|nov|dec|oct|mon|tue|wed|thu|fri|sin|y)\\b|\\s+[^\\w\\s])",
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

const TAIL =
  '(?:[\\s,/:(&–—-]+(?:observ\\w+|holidays?|weekend|break|recess|vacation|schools?|and|offices?|closed|district|federal|national|state|legal|all|day|eve|dia|festivo|feriado)\\)?)*[\\s)*.!]*$';
const NAMED = [
  "new year'?s?(?:'s?)?(?: day| eve)?",
  "(?:dr\\.? |rev\\.? )?(?:martin luther king|m\\.? ?l\\.? ?king|mlk|m\\.l\\.k\\.|king)(?:,? ?jr\\.?)?(?:'?s)?(?: birthday| day)?",
  'memorial day',
  'juneteenth(?: day| national\\w*| independence day)*',
  '(?:independence day|(?:4th|fourth) of july)',
  'labor day',
  'thanksgiving(?: day| eve)?',
  '(?:day|friday) (?:after|following) thanksgiving',
  'native american heritage day',
  'christmas(?: day| eve)?',
  'good friday',
  'dia de (?:accion de gracias|los caidos|la independencia)',
  'dia del trabajo',
  'dia de martin luther king(?: jr\\.?)?',
  'navidad',
  'ano nuevo',
];

/** Legal holidays that all schools keep, and those a district may keep. */
const HOLIDAYS: readonly DayWordsRow[] = [
  {
    kind: 'no-school',
    visits: 'closed',
    allDayOnly: true,
    words: new RegExp(`^(?:observed |federal |holiday[:\\s-]*)*(?:${NAMED.join('|')})${TAIL}`),
  },
  {
    kind: 'special',
    visits: 'ask',
    allDayOnly: true,
    holiday: true,
    words: new RegExp(
      `^(?:presidents?'?s? ?day|washington'?s birthday|columbus day|indigenous peoples?'?s? day|veterans?'?s? day|dia de los presidentes|dia de los veteranos)(?:[\\s/(&-]+(?:columbus day|indigenous peoples?'?s? day|washington'?s birthday|lincoln'?s birthday))?${TAIL}`,
    ),
  },
  {
    kind: 'special',
    visits: 'ask',
    allDayOnly: true,
    words: new RegExp(
      `^(?:lincoln'?s birthday|cesar chavez day|easter monday|patriots'? day|(?:casimir )?pulaski day|kamehameha day|seward's day|alaska day|election day|admission day|nevada day|prince kuhio day|pioneer day|fat tuesday|mardi gras|dia de la raza)${TAIL}`,
    ),
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
