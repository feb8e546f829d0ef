import { withoutAccents } from '../../model/text/without-accents';
import { PLANNING_WORDS, SHORT_EVENTS, ONLY_WORDS, AS_EVER_WORDS } from './no-special-days';
import { anyOf } from '../../model/text/any-of';
import { AWAY } from '../../words/data/status-words';
import { phrases, type DayWordsRow } from './day-row';

const PLANS = new RegExp(String.raw`\b${anyOf(PLANNING_WORDS)}\b`);

const AWAY_WORDS = new RegExp(`^(?:[\\p{L}.']+ ){0,3}${anyOf(AWAY.map(withoutAccents))}(?![\\p{L}\\p{N}])`, 'u');

export const SPECIAL_DAYS: readonly DayWordsRow[] = [
  // The teacher is away. An event with hours means that nobody may come then; on a whole day there is a substitute.
  { kind: 'special', visits: 'closed', timedOnly: true, words: AWAY_WORDS },
  { kind: 'special', visits: 'ask', allDayOnly: true, words: AWAY_WORDS },
  {
    kind: 'special',
    visits: 'closed',
    timedOnly: true,
    words: new RegExp(anyOf(SHORT_EVENTS)),
    unless: /\b(forms?|permission|planning|practice|rehearsal|committee|meeting|set-?up|volunteers?|orders?)\b/,
  },
  {
    kind: 'special',
    visits: 'closed',
    allDayOnly: true,
    words: phrases(
      'field ?trips?',
      'field days?',
      'excursion(?:es)?',
      "outdoor (?:ed|education|school)|science camp|nature'?s classroom",
      '(?:virtual|remote|distance|asynchronous|synchronous|e-?learning|online|at[- ]home|nti|flexible|digital|independent|flex) (?:learning |instruction )?days?',
      'asynchronous (?:mon|tues|wednes|thurs|fri)days?|e-days?',
      '(?:distance|remote|virtual) (?:learning|instruction)',
      'e-?learning',
      '(?:ami|a\\.m\\.i\\.|cyber|blizzard bag|flexible instruction(?:al)?|fid) days?',
      'paseo escolar',
    ),
    unless: PLANS,
  },
  {
    kind: 'special',
    visits: 'ask',
    allDayOnly: true,
    words: phrases(
      'assembl(?:y|ies)|asamblea',
      '(?:school |class |individual |group |fall |spring |senior )?(?:pictures?|photos?)(?: re-?take)?s?(?: make-?up)? days?',
      '(?:school|class|spring|fall|individual|senior|yearbook|panoramic|group) (?:pictures?|photos)(?= ?(?:$|[-–:(]))',
      '(?:picture|photo) re-?takes?',
      're-?take day',
      'fotos? escolar(?:es)?',
      'dia de (?:las )?fotos?',
      '(?:modified|special|rally|rainy[- ]day|alternate|bell|assembly|adjusted|activity) schedule',
      'pep rall(?:y|ies)',
      '(?:parents?|family|student|p)[- /]*(?:teachers?|t|led|guardian)?[- /]*conf(?:erences?|s\\b|\\.)',
      'p\\/?t conferences?',
      'ptc',
      '(?:fall|spring|winter|elementary|k-\\d|evening)? ?conferences? ?(?:week|days?)',
      'student[- ]led conferences?',
      '(?:elementary|middle school|fall|spring|winter) conferences?',
      'conferencias (?:de|con) (?:los )?padres',
      '(?:first|last|1st|final) (?:student |full |half )?day (?:of|for) (?:school|classes|all students|students|instruction|the school year)',
      '(?:first|last) student day',
      "(?:kindergarten|kinder|pre-?k|preschool|tk|students?'?s?'?) (?:first|last) day",
      '(?:first|last) day for (?:all )?students',
      'first day (?:for |of )?(?:kindergarten|pre-?k|preschool|tk|grades?|gr)[\\w\\s.,&–-]*',
      '(?:school|classes) (?:begins?|starts?)(?! (?:at|@|again|\\d))',
      'school year (?:begins|ends)',
      'staggered (?:start|entry)|phase-?in(?: days?)?|soft (?:start|opening)',
      '(?:100th|hundredth) day',
      'substitute|sub (?:for|today|day|teacher|in)|sustitut[oa]',
      '(?:teacher|m(?:r|rs|s|x|iss)\\.? \\w+) (?:is )?(?:out|absent|away|gone)',
      '(?:halloween|book character|costume|holiday|spring|character) parade',
      'fun run|(?:jog|walk|read|bike)-?a-?thon|boosterthon|color run|turkey trot',
      'career day|talent show|water day|(?:play|game) day|olympic day|activity day|wellness day|fun day',
      "(?:fall|winter|holiday|halloween|valentine'?s?(?: day)?|class|classroom|end of (?:the )?year) (?:party|parties|festival|carnival|program|concert)",
      '(?:vision|hearing|dental) screenings?',
      '(?:lockdown|fire|evacuation|earthquake|shelter|tornado|safety|severe weather) drills?',
      '(?:intruder|alice|code \\w+|active \\w+|lock-?out|secure|shake-?out|reunification|disaster|emergency) drills?',
      'drills?(?=:)',
      'great shake ?out',
      'simulacro',
      '(?:kindergarten|kinder|\\w+ grade|pre-?k|preschool) (?:promotion|celebration|graduation|ceremony)',
      'promotion(?: ceremony| day|$)',
      'graduation',
      '(?:step|move|moving|fly)[- ]up (?:ceremony|day)',
      'awards? (?:ceremony|day)',
      'continuation',
      '(?:primer|ultimo) dia de (?:clases|escuela)|graduacion',
    ),
    unless: new RegExp(
      `${PLANS.source}|\\b(?:high school graduation|registration|required|staff|before|summer|camp|quarter|semester|trimester)\\b`,
    ),
  },
  {
    kind: 'special',
    visits: 'ask',
    allDayOnly: true,
    words: /^(first|last) day($|\s*[-–:(!])|\bconferences\b|^conference($|\s*[-–:(])/,
    unless: new RegExp(
      `${PLANS.source}|\\b(?:basketball|athletic|championship|tournament|teachers?|science|call|room|registration|football|volleyball|track)\\b`,
    ),
  },
];

/** Words that only look like a changed day. */
export const NOTHING: readonly DayWordsRow[] = [
  {
    kind: 'none',
    visits: 'ask',
    words: /\bno (early (release|dismissal|out)|late start|delay|testing|test|minimum day|half day)\b/,
  },
  {
    kind: 'none',
    visits: 'ask',
    words: new RegExp(String.raw`\b${anyOf(ONLY_WORDS)}\b`),
  },
];

/** Words for a day that runs as usual. They come after every word that closes a day. */
export const AS_EVER: readonly DayWordsRow[] = [
  {
    kind: 'none',
    visits: 'ask',
    words: new RegExp(String.raw`\b${anyOf(AS_EVER_WORDS)}\b`),
    unless: /\b(half|early|no school|no students)\b/,
  },
];
