import {
  TESTED_WORDS,
  TEST_SUBJECTS,
  TESTS_ALSO_WORDS,
  TESTS_EXACT,
  NAMED_TESTS,
  TEST_KINDS,
  TESTS_ALONE,
} from './test-names';
import { NO_TESTS_EXACT, NO_NAMED_TESTS, NO_TESTS } from './no-testing-days';
import { anyOf, eitherOf } from '../../model/text/any-of';
import { phrases, type DayWordsRow } from './day-row';

const TESTED = anyOf(TESTED_WORDS);
const SUBJECT = anyOf(TEST_SUBJECTS);
/** Names of tests that are also ordinary words: they need a word of testing beside them. */
const ALSO_WORDS = anyOf(TESTS_ALSO_WORDS);
/** Names that mean nothing else but are short enough to be somebody's: a subject or grade beside them is enough. */
const NAMES_EXACT = anyOf(TESTS_EXACT);

const NOT_TESTING = new RegExp(String.raw`\b${anyOf(NO_TESTS_EXACT)}\b`);

export const TESTING_DAYS: readonly DayWordsRow[] = [
  {
    kind: 'testing',
    visits: 'closed',
    exact: true,
    words: new RegExp(
      eitherOf([
        `\\b(?:${ALSO_WORDS}|${NAMES_EXACT})s?(?![\\w.]).{0,24}?(?<!\\w)${TESTED}(?!\\w)`,
        `(?<!\\w)(?:${TESTED}|[Gg]r(?:ades?|\\.)? ?\\d|\\d(?:st|nd|rd|th)).{0,24}?(?<![\\w.])${NAMES_EXACT}s?(?!\\w)`,
        `(?<![\\w.])(?:${NAMES_EXACT}|Forward|SC READY)s?(?!\\w).{0,20}?(?<!\\w)${SUBJECT}`,
        '\\bFAST\\b.{0,12}\\bPM ?\\d',
        '\\bPM ?[123]\\b.{0,16}\\b(?:FAST|ELA|Reading|Math)',
        `^${anyOf(TESTS_ALONE)}$`,
        `^(?:[Ff]all|[Ww]inter|[Ss]pring) (?:${NAMES_EXACT})$`,
        '\\bIREAD[ -]?3\\b',
        '\\bELPA ?21\\b',
        '\\bForward Exams?\\b',
      ]),
    ),
    unless: NOT_TESTING,
  },
  {
    kind: 'testing',
    visits: 'closed',
    words: phrases(
      ...NAMED_TESTS,
      `${anyOf(TEST_KINDS)} (?:test(?:s|ing)?|assessments?|exams?|diagnostics?|screen(?:ers?|ing))(?: (?:window|days?|weeks?))?`,
      '(?:state|national) [\\w ]{0,16}(?:tests?|testing|assessments?|exams?)',
      '(?:fall|winter|spring|district|quarter(?:ly)?|q[1-4]|reading|math|ela|literacy) benchmarks?',
      'benchmarks?(?: (?:test(?:s|ing)?|assessments?|exams?|weeks?|days?|window))?(?= ?(?:$|[-–:(,#]|gr|k-|\\d))',
      '(?:reading|math|writing) (?:inventory|inventories)|running records window|assessment of readiness|comprehensive assessment',
      '^i-?ready$',
      'i-?ready (?:diagnostic|test\\w*|assessment|growth|math|reading|d\\d)',
      'test(?:ing)? (?:days?|weeks?|window)',
      'diagnostic (?:window|days?|weeks?)',
      'ela (?:state )?(?:test|assessment|exam)|(?:ela|math|reading|science|writing) (?:state )?testing',
      'pruebas? (?:estatal(?:es)?|del estado|de fin de \\w+)',
      'examenes? (?:estatal(?:es)?|finales?|del estado)',
      'examenes',
      'pruebas? (?:estatal(?:es)?|de lectura|de matematicas)',
      'final exams?|finals(?: week)?|(?:semester|quarter|trimester) (?:finals?|exams)|mid-?terms?(?: exams?)?(?= ?$| exams?| week)|exam (?:days?|week)|ap exams',
      '(?:graders?|grades?|gr\\.?|kindergarten) [\\w\\s,&–-]{0,14}testing',
      'testing[ :,(–-]+(?:grades?|gr|\\d(?:st|nd|rd|th))\\b[\\w\\s.,&–-]*',
    ),
    unless: new RegExp(String.raw`\b${anyOf(NO_NAMED_TESTS)}\b`),
  },
  {
    kind: 'testing',
    visits: 'ask',
    allDayOnly: true,
    words: phrases(
      '(?:tests?|testing|exams?|assessments?)(?: \\w+)? make-?\\s?ups?(?: days?)?',
      'make-?\\s?up (?:tests?|testing|exams?|assessments?)(?: days?)?',
    ),
  },
  {
    kind: 'testing',
    visits: 'ask',
    allDayOnly: true,
    // A test that is in no list, but is for a whole grade or called testing.
    words: phrases(
      'testing',
      '(?:gr(?:ades?)?\\.? ?\\d{1,2}|\\d(?:st|nd|rd|th)(?: grade)?|(?:third|fourth|fifth) grade) (?:\\w+ ){0,2}(?:tests?|assessments?)',
    ),
    unless: new RegExp(String.raw`\b${anyOf(NO_TESTS)}\b`),
  },
  {
    kind: 'testing',
    visits: 'ask',
    allDayOnly: true,
    words: /^(quiet[- ,:]*)?testing( (today|in progress|week|begins|continues|ends))?($|\s*[:–(!-])/,
  },
];
