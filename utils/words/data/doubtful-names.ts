import { listed } from '../../model/text/any-of';

/** Beginnings of names that most schools give to one thing and some to another. */
export const DOUBTFUL_NAMES = listed(`
  religion
  guidance
  wellness$
  flex
  group time
  movement
  rotat
  activit
  explor
  enrich
  homeroom
  fine motor
  sensory
  humanit
  pbl
  project based
  opening
  letter of
  play$
  theme
  all block
  scholastic
  kid writ
  unit
  lesson
`);
