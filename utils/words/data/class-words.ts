import { listed } from '../../model/text/any-of';

/** The class as the subject of a sentence. */
export const CLASS_WORDS = listed(`
  we
  they
  i
  (?:the|our|all|my) (?:class|students|children|kids|whole class)
  students
  children
  kids
  scholars
  everyone
  everybody
  # Spanish
  (?:los|las) (?:ni[nñ]os|estudiantes|alumnos)
`);
