import type { DayKindName } from '../model/day';

/*
 * What school calendars call days that do not run as usual. Data: the first row that matches wins, so a row stands
 * before any it must beat. Texts are lower case without accents, save `exact` rows, which see the title as printed.
 */
export interface DayWords {
  /** `none` ends the search: the words only look like a changed day. */
  readonly kind: Exclude<DayKindName, 'regular'> | 'none';
  readonly words: RegExp;
  readonly unless?: RegExp;
  readonly exact?: boolean;
  /** `closed`: the class is not there or may not be visited; `ask`: it may run differently. */
  readonly visits: 'closed' | 'ask' | 'cut';
  /** Counts as an all-day notice only: a timed one is a meeting, a party, an appointment. */
  readonly allDayOnly?: boolean;
  /** Counts as a timed notice only, and closes no more than its time. */
  readonly timedOnly?: boolean;
}

const AFTERWARDS =
  /\b(before|after|until|till|countdown|days? to|return(s|ing)?|resumes?|back from|welcome back|antes|despues|regreso)\b/;
const PAPERWORK =
  /\b(sign[- ]?ups?|registration|forms?|permission|packets?|homework|due|deadline|camps?|party|parties|concert|program|performance|show|shop|sing-?along|luncheon|dinner|parade|assembly|feast|crafts?|project|read(ing)? (log|challenge)|book|movie|raffle|fair|sale|potluck|gram|cards?|dress|pajama|sweater|spirit|door|week of|lesson|unit|celebration|contest|decorat\w*)\b/;

export const DAY_WORDS: readonly DayWords[] = [
  {
    kind: 'none',
    visits: 'ask',
    words: /\bno (early (release|dismissal|out)|late start|delay|testing|test|minimum day|half day)\b/,
  },
  {
    kind: 'none',
    visits: 'ask',
    words:
      /\bearly[- ](release|dismissal) (of|date|copy|edition|for (the )?(book|movie|album))\b|\b(testing (the|our|out|your|my|new)|(water|soil|hearing|vision|eye|drug|covid|software|sound|fire alarm) (test|testing))\b/,
  },
  {
    kind: 'none',
    visits: 'ask',
    words:
      /\b(regular (school )?day|full day|normal schedule|school (resumes|reopens|is in session)|classes resume|students return)\b/,
  },
  {
    kind: 'no-school',
    visits: 'closed',
    words:
      /\bno (school|classes|class|students?|kids|preschool|pre-?k|tk|kindergarten|kinder)\b|\bno hay (clases|escuela)\b|\bsin clases\b|\bsuspension de clases\b/,
    unless:
      /\bno (school|class(es)?|students?|kids) (suppl|lunch|bus|uniform|fee|newsletter|photo|picture|left|late|pizza|store|tours?|visits?|hunger|allowed|pick|parties|party|dojo|pets?)/,
  },
  {
    kind: 'no-school',
    visits: 'closed',
    words:
      /\b(schools?|campus|district|buildings?|escuelas?) (is |are |will be )?(closed|cerradas?)\b|\b(snow|weather|emergency|hurricane|flood) (day|closure|closing)\b|\bschool closure\b|\bclosed for\b/,
    unless: /\b(make[- ]?up|pajama|book|craft|if|office|caption\w*)\b/,
  },
  {
    kind: 'early-release',
    visits: 'cut',
    words:
      /\bearly[- ]?(release|dismiss\w*|out|closing|closure|departure)\b|\b(minimum|min\.?|shortened|short|half|1\/2|abbreviated|modified)[- ](school )?days?\b|\bhalf-?day\b|\ber days?\b|^medio dia\b|1[/⁄]2 day|\b(noon|am|a\.m\.)[- ](dismissal|release)\b|\bdismiss(al|ed)? (at )?noon\b|\b(school|students?|classes) (dismiss\w*|released?|ends?|outs?) (early|at)\b|\b(salida|salidas) tempranas?\b|\b(dia|jornada) (minim[oa]|cort[oa]|reducid[oa])\b|\bmedio dia\b(?= de clases)|\bsalida a las\b/,
    unless:
      /\bhalf[- ]days? (of )?(camp|pre-?k|preschool|kindergarten) (program|tuition|registration)\b|\b(time off|vacation|leave|pto)\b/,
  },
  {
    kind: 'late-start',
    visits: 'cut',
    words:
      /\blate[- ]?(start|arrival|opening|begin\w*|entry)\b|\bdelayed[- ](start|opening|arrival)\b|\b(\d|one|two|three|1\.5|\d\d)[- ]?(1\/2 )?(hours?|hrs?\.?|min(ute)?s?) (delay|late start|delayed)\b|\bdelay(ed)? (school )?(start|opening)\b|\bentrada tardia\b|\binicio tardio\b|\bretraso de\b/,
    unless: /\b(pass(es)?|slips?|policy|notice|bus)\b/,
  },
  {
    kind: 'no-school',
    visits: 'closed',
    allDayOnly: true,
    words:
      /\b(student|teacher|school|legal|federal|state|district|public|staff)s? ?([/&]|and)? ?(students?|teachers?|staff)? holidays?\b|^holidays?$|^closed$|\b(dia|dias) (festivos?|feriados?|inhabil(es)?|no lectivos?)\b|\bferiado\b|\bvacaciones\b/,
    unless: PAPERWORK,
  },
  {
    kind: 'no-school',
    visits: 'closed',
    allDayOnly: true,
    words:
      /\b(teachers?|staff|faculty|certified|professional) ((in-?service|work|planning|prep|institute|training|learning|development|pd) ?)*(days?|workdays?)\b|\bworkdays?\b|\bin-?service( days?)?\b|\b(professional|staff) (development|learning)( days?)?\b|\bp\.?d\.? days?\b|\bpupil[- ]free\b|\bstudent[- ]free\b|\bnon[- ](student|attendance|school|instructional) days?\b|\b(teachers?'?) institute\b|\binstitute days?\b|\brecords? days?\b|\bfurlough\b|\b(dia|jornada) de (capacitacion|planificacion|desarrollo)\b/,
    unless:
      /\b(appreciation|birthday|lunch|luncheon|shirt|photos?|pictures?|wellness|due|survey|hours|credits?)\b|\b(not|after school|by)\b/,
  },
  {
    kind: 'no-school',
    visits: 'closed',
    allDayOnly: true,
    words:
      /\b(winter|spring|fall|autumn|summer|thanksgiving|christmas|holiday|easter|february|mid-?winter|april|october|semester|intersession) (break|recess|vacation|holidays?)\b|\bintersession\b|\breceso (de|escolar)\b/,
    unless: new RegExp(`${AFTERWARDS.source}|${PAPERWORK.source}`),
  },
  {
    kind: 'no-school',
    visits: 'closed',
    allDayOnly: true,
    words:
      /^(observed |federal )?(holiday[:\s-]*)?(new year'?s (day|eve)|martin luther king.*|m\.?l\.?k\.?( jr\.?)?( day)?|dr\.? martin luther king.*|memorial day|juneteenth.*|independence day|(4th|fourth) of july|labor day|thanksgiving( day)?|day after thanksgiving|christmas( day| eve)?|good friday|dia de accion de gracias|navidad|ano nuevo)([\s,(-]*(observed|holiday|weekend|break)\)?)*$/,
  },
  {
    kind: 'special',
    visits: 'ask',
    allDayOnly: true,
    words:
      /^(presidents'? ?day|president'?s day|washington'?s birthday|columbus day|indigenous peoples'? day|veterans'? day|lincoln'?s birthday|cesar chavez day|easter monday|election day|yom kippur|rosh hashanah|eid( al-\w+)?|diwali|lunar new year|patriots'? day|pulaski day)([\s,/(-]*(observed|holiday|regional holiday|indigenous peoples'? day)\)?)*$/,
  },
  {
    kind: 'testing',
    visits: 'closed',
    exact: true,
    words:
      /\b(MAP|FAST|STAR|SOL|LEAP|ACCESS|RISE|AIR|FSA|EOG|EOC|OST|KSA|MCA|SAT|ACT|PSAT|CAST|NJSLA|ISASP|MAAP)s?\b.{0,20}\b([Tt]est(s|ing)?|TEST(S|ING)?|[Aa]ssessments?|[Ee]xams?|[Gg]rowth|[Ww]indow|NWEA)\b|\b([Tt]esting|[Tt]ests?|TEST(S|ING)?|NWEA|[Gg]r(ades?|\.)? ?\d).{0,20}\b(MAP|FAST|STAR|SOL|LEAP|RISE|AIR|FSA|EOG|EOC|OST|MCA|CAST|NJSLA)\b|\b(SOL|EOG|EOC|OST|NJSLA|MCA|KSA|LEAP|FSA)s?\b.{0,20}\b(Math|ELA|Reading|Writing|Science|Social Studies|Gr(ades?|\.)?|\d(rd|th))|\bFAST\b.{0,12}\bPM ?\d|^(MAP|SOLs?|EOGs?|EOCs?|NJSLA)$/,
    unless:
      /\b([Mm]ake-?\s?[Uu]ps?|[Pp]rep|[Pp]ractice|[Rr]eview|[Rr]ally|[Rr]esults|[Ss]cores|[Tt]utor\w*|[Cc]amps?|[Cc]ountdown|[Cc]elebration|MAKE-?UPS?)\b/,
  },
  {
    kind: 'testing',
    visits: 'closed',
    words:
      /\b(staar|sbac|caaspp|smarter balanced|nwea|parcc|mcas|ccss test|ilearn|istep|m-?step|pssa|tcap|tnready|milestones|gmas|azmerit|aasa|cmas|terra ?nova|itbs|iowa (tests?|assessments?)|cogat|naep|regents|nyseslat|nys (ela|math|science)|telpas|elpac|wida|dibels|acadience|aimsweb|i-?ready (diagnostic|test\w*|assessment)|state (test(s|ing)?|assessments?|exams?)|standardi[sz]ed test(s|ing)?|benchmark (test(s|ing)?|assessments?|exams?|week|days?|window)|benchmarks|test(ing)? (days?|weeks?|window)|diagnostic (test(s|ing)?|assessments?|window)|(fall|winter|spring|district) (testing|assessments?|benchmarks?)|pruebas? (estatales?|del estado)|examenes (estatales|finales)|final exams?|finals week|semester (finals|exams)|ap exams|(graders?|grades?|gr\.?|kindergarten) [\w\s,&–-]{0,14}testing|testing[ :,(–-]+(grades?|gr)\b[\w\s.,&–-]*|midterm exams)\b/,
    unless:
      /\b(make-?\s?ups?|prep|practice|review|rally|results|scores|training|coordinator|meeting|info(rmation)?|night|tutor\w*|camps?|boot ?camp|incentive|celebration|countdown|party|pep talk)\b/,
  },
  {
    kind: 'testing',
    visits: 'ask',
    allDayOnly: true,
    words: /^(quiet[- ,:]*)?testing( (today|in progress|week|begins|continues|ends))?($|\s*[:–(!-])/,
  },
  {
    kind: 'special',
    visits: 'closed',
    timedOnly: true,
    words:
      /\bassembl(y|ies)\b|\bpep rall(y|ies)\b|\b(fire|lockdown|evacuation|earthquake|shelter|tornado|safety) drills?\b|\bfield ?(trips?|days?)\b|\bpicture (re-?take )?days?\b|\basamblea\b|\bsimulacro\b/,
    unless: /\b(forms?|permission|planning|practice|rehearsal|committee|meeting|set-?up|volunteers?|orders?)\b/,
  },
  {
    kind: 'special',
    visits: 'closed',
    allDayOnly: true,
    words:
      /\bfield ?trips?\b|\bfield days?\b|\bexcursion\b|\b(outdoor ed(ucation)?|science camp)\b|\b(virtual|remote|distance|asynchronous|e-?learning|online|at[- ]home|nti) (learning )?days?\b|\bdistance learning\b|\bpaseo escolar\b/,
    unless:
      /\b(forms?|permission|money|due|payment|slips?|chaperones?|deposit|sign[- ]?ups?|t-?shirts?|reminder|volunteers?|planning|practice)\b/,
  },
  {
    kind: 'special',
    visits: 'ask',
    allDayOnly: true,
    words:
      /\bassembl(y|ies)\b|\bpicture (re-?take )?days?\b|\b(picture|photo) re-?takes?\b|\bphoto days?\b|\bfotos? escolar(es)?\b|\bconferencias de padres\b|\b(modified|special|rally|rainy[- ]day|alternate|bell) schedule\b|\bpep rall(y|ies)\b|\b(parent|family|student)[- /]*(teacher)?[- /]*conferences?\b|\bp\/?t conferences?\b|\bconferences? (week|days?)\b|^conferences$|\b(first|last) day of (school|classes)\b|\b(100th|hundredth) day\b|\bsubstitute\b|\bsub (for|today|day|teacher|in)\b|\b(teacher|m(r|rs|s|x|iss)\.? \w+) (is )?(out|absent|away|gone)\b|\b(halloween|book character|costume|holiday|spring) parade\b|\bfun run\b|\bjog-?a-?thon\b|\bcareer day\b|\btalent show\b|\b(fall|winter|holiday|halloween|valentine'?s?( day)?|class|classroom|end of year) (party|parties|festival|carnival|program|concert)\b|\b(vision|hearing|dental) screening\b|\b(lockdown|fire|evacuation|earthquake|shelter) drill\b|\btest(ing)? make-?\s?ups?\b|\bmake-?\s?up test(s|ing)?\b|\bgraduation\b|\bprimer dia de clases\b|\bultimo dia de clases\b/,
    unless: /\b(forms?|due|sign[- ]?ups?|order|orders|reminder|rsvp|committee|meeting|planning|line)\b/,
  },
];
