import { listed } from '../../model/text/any-of';

/** Behind such a word a letter or number is a name: "Group T", "Block M/T". */
export const LABEL_WORDS = listed(`
  block
  class
  cohort
  day
  form
  grade
  group
  house
  level
  lunch
  option
  part
  period
  plan
  pod
  rm
  room
  section
  shift
  team
  track
  unit
  vitamin
  wave
  bloque
  clase
  equipo
  grupo
  nivel
  opción
  sección
  turno
`);
