import { listed } from '../../model/text/any-of';

/** Parts of a lesson that stand in brackets behind it as a name: “Language Arts (Reading)”. */
export const SUBJECT_NAMES = listed(`
  read(?:ing|ers?)?(?: (?:aloud|workshop))?
  writ(?:ing|ers?)(?: workshop)?
  spelling
  phonics
  grammar
  handwriting
  vocabulary
  comprehension
  maths?
  science
  social studies
  history
  geography
  literacy
  # Spanish
  lectura
  escritura
  ortograf[ií]a
  matem[aá]ticas
`);
