import { phrases, type DayWordsRow } from './day-row';

const TESTED =
  '(?:[Tt]est(?:s|ing)?|TEST(?:S|ING)?|[Aa]ssessments?|ASSESSMENTS?|[Ee]xams?|EXAMS?|[Gg]rowth|[Ww]indow|[Bb]enchmarks?|[Dd]iagnostics?|NWEA|[Rr]etakes?|[Ss]creen(?:er|ing)s?|for E[Ll]+s?|[Dd]ays?|[Ss]chool [Dd]ay)';
const SUBJECT =
  '(?:[Mm]ath(?:ematics)?|MATH|ELA|[Rr]eading|READING|[Ww]riting|[Ss]cience|[Ss]ocial [Ss]tudies|[Ll]iteracy|[Gg]r(?:ades?|\\.)? ?\\d|GR(?:ADES?)? ?\\d|\\d(?:st|nd|rd|th)|K ?[-–] ?\\d)';
/** Names of tests that are words of their own as well: they need a word of testing beside them. */
const ALSO_WORDS =
  '(?:MAP|FAST|F\\.A\\.S\\.T\\.|STAR|ACCESS|RISE|AIR|ACT|SAT|PSAT|CAST|ATLAS|KEEP|MAST|PALS|CIRCLE|ASPIRE|Aspire|Forward|FORWARD|READY|READ|SAGE|NJASK|SBA|IAR|ISAT|KAP|KRA|CRT|ACAP|BOG|AIMS|ESGI|LAS|SCPASS|PASS|TRC|OLSAT|NNAT|MCAP|MEA|VALLSS|WCAS|ISASP|Star 360|STAR 360|MISA|ISA|SAS|WaKIDS|WAKIDS|NNAT\\d?|InView|BEST|DLM|MSAA|PreACT|HSPT)';
/** Names that are nothing else, but short enough to be somebody's: a subject or grade beside them is enough. */
const NAMES_EXACT =
  '(?:MAP|FAST|SOL|SOLs|LEAP|RISE|AIR|FSA|EOG|EOC|OST|KSA|KAP|MCA|CAST|NJSLA|SC READY|SC Ready|ACT Aspire|SBA|IAR|ISAT|ACAP|MCAP|BOG|WCAS|OSTP|OSAS|MAAP|NSCAS|ELPA21|SCPASS|AASA|IREAD-?3?|VTCAP|RICAS|DeSSA|MontCAS|WVGSA|WY-TOPP|NM-MSSA|CAPE|MISA|ISA|BEST|B\\.E\\.S\\.T\\.)';

const NOT_TESTING =
  /\b([Pp]rep|[Pp]ractice|[Rr]eview|[Rr]ally|[Rr]esults|[Ss]cores|[Rr]eports?|[Tt]utor\w*|[Cc]amps?|[Cc]ountdown|[Cc]elebration|[Pp]arty|[Nn]ight|[Mm]eeting|[Tt]raining|[Ii]nfo(?:rmation)?|[Ii]ncentive|[Pp]ep|[Mm]ake-?\s?[Uu]ps? (?:work|photos?|pictures?)|[Cc]oordinator|[Rr]egistration|MAKE-?UPS?|[Mm]ake-?\s?[Uu]ps?)\b/;

export const TESTING_DAYS: readonly DayWordsRow[] = [
  {
    kind: 'testing',
    visits: 'closed',
    exact: true,
    words: new RegExp(
      `\\b(?:${ALSO_WORDS}|${NAMES_EXACT})s?(?![\\w.]).{0,24}?(?<!\\w)${TESTED}(?!\\w)|(?<!\\w)(?:${TESTED}|[Gg]r(?:ades?|\\.)? ?\\d|\\d(?:st|nd|rd|th)).{0,24}?(?<![\\w.])${NAMES_EXACT}s?(?!\\w)|(?<![\\w.])(?:${NAMES_EXACT}|Forward|SC READY)s?(?!\\w).{0,20}?(?<!\\w)${SUBJECT}|\\bFAST\\b.{0,12}\\bPM ?\\d|\\bPM ?[123]\\b.{0,16}\\b(?:FAST|ELA|Reading|Math)|^(?:MAP|SOLs?|EOGs?|EOCs?|NJSLA|SBA|IREAD-?\\s?3?|SC READY|SC Ready|ACT Aspire|ACAP|NSCAS|MAAP|OSTP|KAP|AASA|WCAS|MISA|NNAT\\d?|NH SAS)$|^(?:[Ff]all|[Ww]inter|[Ss]pring) (?:${NAMES_EXACT})$|\\bIREAD[ -]?3\\b|\\bELPA ?21\\b|\\bForward Exams?\\b`,
    ),
    unless: NOT_TESTING,
  },
  {
    kind: 'testing',
    visits: 'closed',
    words: phrases(
      'staar|telpas|sbac|caaspp|smarter balanced|nwea|parcc|mcas|mcap|ilearn|istep|m-?step|pssas?|keystones?(?= (?:exams?|test|algebra|biology|literature))|tcap|tnready|milestones|gmas|azmerit|aasa|azsci|cmas|terra ?nova|itbs|iowa (?:tests?|assessments?|basic)|cogat|nnat|olsat|naep|regents|nyseslat|nys(?:tp)? (?:ela|math|science)|nys [\\w ]{0,10}(?:exams?|tests?|assessments?)|elpac|elpa ?21|wida|dibels|acadience|aimsweb|fastbridge|easycbm|mclass|nscas|maap|ostp|osas|vtcap|ricas|wy-?topp|wvgsa|dessa|njsla|sc ?ready|scpass',
      "(?:state|states?'?s?|standardi[sz]ed|district|common|interim|benchmark|formative|summative|diagnostic|fall|winter|spring|mid-?year|boy|moy|eoy|(?:beginning|middle|mid|end)[- ]of[- ](?:the[- ])?(?:year|course|grade)|kindergarten readiness|language proficiency|el|ell|esl|gifted|gt|alternate|local|unit|quarterly|writing|oral reading|comprehensive|universal) (?:test(?:s|ing)?|assessments?|exams?|diagnostics?|screen(?:ers?|ing))(?: (?:window|days?|weeks?))?",
      '(?:state|national) [\\w ]{0,16}(?:tests?|testing|assessments?|exams?)',
      '(?:fall|winter|spring|district|quarter(?:ly)?|q[1-4]|reading|math|ela|literacy) benchmarks?|benchmarks?(?: (?:test(?:s|ing)?|assessments?|exams?|weeks?|days?|window))?(?= ?(?:$|[-–:(,#]|gr|k-|\\d))',
      '(?:reading|math|writing) (?:inventory|inventories)|running records window|assessment of readiness|comprehensive assessment',
      '^i-?ready$',
      'i-?ready (?:diagnostic|test\\w*|assessment|growth|math|reading|d\\d)',
      'test(?:ing)? (?:days?|weeks?|window)',
      'diagnostic (?:window|days?|weeks?)',
      'ela (?:state )?(?:test|assessment|exam)|(?:ela|math|reading|science|writing) (?:state )?testing',
      'pruebas? (?:estatal(?:es)?|del estado|de fin de \\w+)|examenes? (?:estatal(?:es)?|finales?|del estado)|examenes|pruebas? (?:estatal(?:es)?|de lectura|de matematicas)',
      'final exams?|finals(?: week)?|(?:semester|quarter|trimester) (?:finals?|exams)|mid-?terms?(?: exams?)?(?= ?$| exams?| week)|exam (?:days?|week)|ap exams',
      '(?:graders?|grades?|gr\\.?|kindergarten) [\\w\\s,&–-]{0,14}testing',
      'testing[ :,(–-]+(?:grades?|gr|\\d(?:st|nd|rd|th))\\b[\\w\\s.,&–-]*',
    ),
    unless:
      /\b(make-?\s?ups?(?! testing)|prep|practice|review|rally|results|scores|training|coordinator|meeting|info(rmation)?|night|tutor\w*|camps?|boot ?camp|incentive|celebration|countdown|party|pep talk|report(s| cards?)|grades? (due|posted)|grading|ends? of|vision|hearing|water|covid|dental|drug|lead|radon|kickoff|begins? (today )?for grades? posting)\b/,
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
    // A test nobody has a list of, but of a whole grade or called testing.
    words: phrases(
      'testing',
      '(?:gr(?:ades?)?\\.? ?\\d{1,2}|\\d(?:st|nd|rd|th)(?: grade)?|(?:third|fourth|fifth) grade) (?:\\w+ ){0,2}(?:tests?|assessments?)',
    ),
    unless:
      /\b(prep|practice|review|rally|results|scores|training|coordinator|meeting|info(rmation)?|night|tutor\w*|camps?|incentive|celebration|countdown|party|grades|water|vision|hearing|eyes?|taste|drug|flu|covid|lead|allerg\w*|kits?|sound|software|radon|dental|soil|air|alarm|siren|fluency|unit|chapter|ch|spelling|vocabulary|fact|flyer|permission|forms?|tips|center|site|the|our|my|your|1-2-3|printer|system|waters|hypothes\w*)\b/,
  },
  {
    kind: 'testing',
    visits: 'ask',
    allDayOnly: true,
    words: /^(quiet[- ,:]*)?testing( (today|in progress|week|begins|continues|ends))?($|\s*[:–(!-])/,
  },
];
