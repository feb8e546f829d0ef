import { listed } from '../../model/text/any-of';

/** What comes home in a folder, or happens in the evening. */
export const PAPERWORK_WORDS = listed(String.raw`
  sign[- ]?ups?
  registration
  forms?
  permission
  packets?
  homework
  due(?! to)
  deadline
  camps?
  party
  parties
  concert
  program
  performance
  show
  shop
  sing-?along
  luncheon
  dinner
  parade
  assembly
  feast
  crafts?
  project
  read(?:ing)? (?:log|challenge)
  book
  movie
  raffle
  fair(?! day)
  sale
  potluck
  gram
  cards?
  dress
  pajama
  sweater
  spirit
  door
  lesson
  unit
  celebration
  contest
  decorat\w*
  orders?
  t-?shirts?
  happy
  reminder
  information
  survey
`);
