import { listed } from '../../model/text/any-of';

/** Heads of a column of lengths. */
export const LENGTH_HEADS = listed(String.raw`
  length
  duration
  total(?: (?:time|minutes))?
  (?:# of |number of )?min(?:ute)?s?\.?
  time allotted
  # Spanish
  minutos
  duraci[oó]n
`);

/** A start by itself: "Starts", "Class begins", "From"; "time", "at" and "hora" may stand behind. */
export const START_WORDS = listed(`
  starts?
  begins?
  beginning
  from
  # Spanish, Portuguese
  in[íi]cio
  comienzo
  desde
  entrada
  # German
  von
  beginn
  # French
  d[ée]but
  # Dutch
  van
  # Italian
  inizio
`);

/** Heads of a column of starts, as they stand. */
export const START_HEADS = listed(`
  time in
  in
  first bell
  # Spanish
  hora (?:de )?(?:inicio|entrada)
`);

/** An end by itself: "Ends", "Until", "Dismissal". */
export const END_WORDS = listed(`
  ends?
  finish(?:es)?
  to
  until
  stop
  dismissal
  # Spanish, Portuguese
  fin
  final
  hasta
  salida
  t[ée]rmino
  # German
  bis
  ende
  # Dutch
  tot
  einde
  # Italian
  fine
`);

/** Heads of a column of ends, as they stand. */
export const END_HEADS = listed(`
  time out
  out
  last bell
  # Spanish
  hora (?:de )?(?:fin|salida|t[eé]rmino)
`);

/** Heads of a column of times, each a start and an end. */
export const TIME_HEADS = listed(`
  (?:the |bell |class |regular )?times?
  when
  hours?
  time ?(?:slot|frame|block|period)
  schedule time
  clock
  mod times?
  # Spanish
  horas?
  horario
  # German
  zeit
  uhrzeit
  # French
  heure
`);

/** Heads of a column that counts the periods. */
export const LABEL_HEADS = listed(String.raw`
  periods?
  per\.?
  blocks?
  bells?
  hour
  no\.?
  #
  mods?
  class period
  description ?/ ?period
  period ?/ ?description
  # Spanish
  per[ií]odos?
  bloques?
  clase
`);

/** Heads of a column of places. */
export const ROOM_HEADS = listed(String.raw`
  rooms?(?: ?#| number)?
  rm\.?
  locations?
  place
  where
  # Spanish
  sal[oó]n
  aula
  lugar
`);

/** Heads of a column of what is said beside a lesson. */
export const NOTE_HEADS = listed(`
  notes?
  comments?
  details?
  materials?
  standards?
  objectives?
  goals?
  supervis(?:ion|or)
  staff
  adults?
  who
  teachers?
  instructors?
  support
  additional info(?:rmation)?
  more information
  resources?
  links?
  days?
  # Spanish
  notas?
  comentarios
  maestr[oa]s?
  docentes?
  personal
  d[ií]as?
`);

/** Heads of a column of what is done. */
export const TITLE_HEADS = listed(`
  activit(?:y|ies)
  subjects?
  class(?:es)?
  description
  events?
  what
  lesson
  contents?
  schedule
  routine
  task
  course(?: name)?
  subject ?/ ?activity
  activity ?/ ?subject
  what we(?:'re| are)? do(?:ing)?
  agenda
  block
  item
  label
  name
  program
  # Spanish
  actividad(?:es)?
  materias?
  asignaturas?
  descripci[oó]n
  evento
  # German
  fach
  # French
  activit[ée]
  mati[èe]re
  cours
  # Dutch
  vak
  # Portuguese
  atividade
  disciplina
  # Italian
  attivit[àa]
  # Norwegian
  fag
`);

/** Heads of a column of teachers, grades or rooms. */
export const WHOSE_HEADS = listed(`
  grades?(?: ?levels?)?
  levels?
  teachers?(?: ?names?)?
  class(?:es|rooms?)?
  rooms?
  homerooms?
  sections?
  groups?
  teams?
  cohorts?
  pods?
  who
  # Spanish
  grados?
  maestr[oa]s?
`);
