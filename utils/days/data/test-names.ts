import { listed } from '../../model/text/any-of';

/** Words of testing, as printed. */
export const TESTED_WORDS = listed(`
  [Tt]est(?:s|ing)?
  TEST(?:S|ING)?
  [Aa]ssessments?
  ASSESSMENTS?
  [Ee]xams?
  EXAMS?
  [Gg]rowth
  [Ww]indow
  [Bb]enchmarks?
  [Dd]iagnostics?
  NWEA
  [Rr]etakes?
  [Ss]creen(?:er|ing)s?
  for E[Ll]+s?
  [Dd]ays?
  [Ss]chool [Dd]ay
`);

/** Subjects and grades that are tested, as printed. */
export const TEST_SUBJECTS = listed(String.raw`
  [Mm]ath(?:ematics)?
  MATH
  ELA
  [Rr]eading
  READING
  [Ww]riting
  [Ss]cience
  [Ss]ocial [Ss]tudies
  [Ll]iteracy
  [Gg]r(?:ades?|\.)? ?\d
  GR(?:ADES?)? ?\d
  \d(?:st|nd|rd|th)
  K ?[-–] ?\d
`);

/** Names of tests that are also ordinary words: they need a word of testing beside them. */
export const TESTS_ALSO_WORDS = listed(String.raw`
  MAP
  FAST
  F\.A\.S\.T\.
  STAR
  ACCESS
  RISE
  AIR
  ACT
  SAT
  PSAT
  CAST
  ATLAS
  KEEP
  MAST
  PALS
  CIRCLE
  ASPIRE
  Aspire
  Forward
  FORWARD
  READY
  READ
  SAGE
  NJASK
  SBA
  IAR
  ISAT
  KAP
  KRA
  CRT
  ACAP
  BOG
  AIMS
  ESGI
  LAS
  SCPASS
  PASS
  TRC
  OLSAT
  NNAT
  MCAP
  MEA
  VALLSS
  WCAS
  ISASP
  Star 360
  STAR 360
  MISA
  ISA
  SAS
  WaKIDS
  WAKIDS
  NNAT\d?
  InView
  BEST
  DLM
  MSAA
  PreACT
  HSPT
`);

/** Names that mean nothing else but are short enough to be somebody's: a subject or grade beside them is enough. */
export const TESTS_EXACT = listed(String.raw`
  MAP
  FAST
  SOL
  SOLs
  LEAP
  RISE
  AIR
  FSA
  EOG
  EOC
  OST
  KSA
  KAP
  MCA
  CAST
  NJSLA
  SC READY
  SC Ready
  ACT Aspire
  SBA
  IAR
  ISAT
  ACAP
  MCAP
  BOG
  WCAS
  OSTP
  OSAS
  MAAP
  NSCAS
  ELPA21
  SCPASS
  AASA
  IREAD-?3?
  VTCAP
  RICAS
  DeSSA
  MontCAS
  WVGSA
  WY-TOPP
  NM-MSSA
  CAPE
  MISA
  ISA
  BEST
  B\.E\.S\.T\.
`);

/** Tests of states and publishers, in lower case. Their name is enough. */
export const NAMED_TESTS = listed(String.raw`
  staar
  telpas
  sbac
  caaspp
  smarter balanced
  nwea
  parcc
  mcas
  mcap
  ilearn
  istep
  m-?step
  pssas?
  keystones?(?= (?:exams?|test|algebra|biology|literature))
  tcap
  tnready
  milestones
  gmas
  azmerit
  aasa
  azsci
  cmas
  terra ?nova
  itbs
  iowa (?:tests?|assessments?|basic)
  cogat
  nnat
  olsat
  naep
  regents
  nyseslat
  nys(?:tp)? (?:ela|math|science)
  nys [\w ]{0,10}(?:exams?|tests?|assessments?)
  elpac
  elpa ?21
  wida
  dibels
  acadience
  aimsweb
  fastbridge
  easycbm
  mclass
  nscas
  maap
  ostp
  osas
  vtcap
  ricas
  wy-?topp
  wvgsa
  dessa
  njsla
  sc ?ready
  scpass
`);

/** Kinds of tests, which stand before a word of testing; lower case. */
export const TEST_KINDS = listed(`
  state
  states?'?s?
  standardi[sz]ed
  district
  common
  interim
  benchmark
  formative
  summative
  diagnostic
  fall
  winter
  spring
  mid-?year
  boy
  moy
  eoy
  (?:beginning|middle|mid|end)[- ]of[- ](?:the[- ])?(?:year|course|grade)
  kindergarten readiness
  language proficiency
  el
  ell
  esl
  gifted
  gt
  alternate
  local
  unit
  quarterly
  writing
  oral reading
  comprehensive
  universal
`);

/** Whole titles, as printed. */
export const TESTS_ALONE = listed(String.raw`
  MAP
  SOLs?
  EOGs?
  EOCs?
  NJSLA
  SBA
  IREAD-?\s?3?
  SC READY
  SC Ready
  ACT Aspire
  ACAP
  NSCAS
  MAAP
  OSTP
  KAP
  AASA
  WCAS
  MISA
  NNAT\d?
  NH SAS
`);
