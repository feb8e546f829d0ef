import { listed } from '../../model/text/any-of';

/** What the end of a lesson is called, where all come together. Small letters, no accents, as all below. */
export const SHARE_PARTS = listed(`
  shar(?:e|ing)(?: out| time)?
  debrief
  wrap[- ]?up
  closing
  closure
  exit (?:ticket|slip)s?
  reflection
  # Spanish
  cierre
  compartir
`);

/** What the lesson of a workshop is called, and nothing else. */
export const SURE_LESSON_PARTS = listed(`
  mini[- ]?lessons?
  focus lessons?
  teach(?:ing)? point
  connection (?:&|and|y) teach
  # Spanish
  mini ?leccion(?:es)?
`);

/** What the part is called in which students work. */
export const WORK_PARTS = listed(`
  stations?
  centers?
  rotat(?:e|es|ions?)
  small[- ]groups?
  independent(?:ly)?
  seat ?work
  work ?(?:time|period)
  work on
  practi[cs]e
  guided (?:reading|math)
  writing time
  students? (?:write|work|read)
  conferr?(?:ing|encing|ences)?
  workshop
  partners?
  pairs
  projects?
  labs?
  hands[- ]on
  must do
  may do
  worksheets?
  free choice
  choice time
  daily ?5
  silent reading
  ssr
  # Spanish
  centros?
  estaciones
  rotaciones
  grupos pequenos
  independiente
  practica
  taller
  parejas
`);

/** What the part is called in which the teacher teaches all. */
export const LESSON_PARTS = listed(`
  lessons?
  whole[- ]?(?:group|class)
  direct instruction
  instruction
  teacher[- ]directed
  lectures?
  model(?:s|ing|ling)?
  intro(?:duction)?
  demonstrations?
  teach
  read[- ]?aloud
  shared reading
  carpet
  discussion
  video
  warm[- ]?up
  problem of the day
  # Spanish
  leccion(?:es)?
  grupo (?:completo|entero)
  toda la clase
  lectura en voz alta
`);

/** What lies between parts of a lesson. */
export const ROUTINE_PARTS = listed(`
  snacks?
  restrooms?
  bathrooms?
  wash hands
  hand ?washing
  clean[- ]?up
  pack[- ]?up
  brain break
  break
  recess
  unpack
  line up
  # Spanish
  bano
  recreo
  merienda
`);
