import { listed } from '../../model/text/any-of';

/** What schools everywhere call what happens, as against whom it is for. */
export const ACTIVITY_WORDS = listed(String.raw`
  recess
  lunch
  snacks?
  breakfast
  specials?
  arrival
  dismissal
  homeroom
  advisory
  reading
  literacy
  ela
  writing
  math
  science
  social studies
  phonics
  word study
  intervention
  enrichment
  win
  centers
  p\.?e
  art
  music
  library
  media
  computers?
  stem
  steam
  prep
  plan(?:ning)?
  study hall
  band
  choir
  orchestra
  instruction
  bell
  school begins
  school ends
  start
  end
  # Spanish
  recreo
  almuerzo
  desayuno
  lectura
  matem[aá]ticas
`);
