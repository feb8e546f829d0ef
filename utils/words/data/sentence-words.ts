import { listed } from '../../model/text/any-of';

/** Words that make a sentence rather than a title. English, then Spanish. */
export const SENTENCE_WORDS = listed(String.raw`
  please
  call
  will (?:be|begin|start|have|end|meet|go)
  (?:are|is) (?:asked|expected|required|welcome|encouraged|available|located|open|closed|due|dismissed|held|from|at|in session|served from)
  must
  should
  contact
  e-?mail
  if (?:you|your|a)
  your (?:child|children|student)
  you (?:can|may|will|are)
  we (?:are|have|will|ask|begin|start|meet|do|go|eat)
  our (?:school|day|office) (?:is|begins|starts|runs)
  (?:begins?|starts?|ends?|opens?|closes?) (?:at|promptly|each|every|around)
  no later than
  join us
  rsvp
  (?:arrive|report|come|drop) (?:at|by|before|after|between|your)
  each day
  every (?:day|morning) (?:at|from)
  (?:school|class|clases?) (?:starts|begins|ends|empiezan?|comienzan?|terminan?)
  favor de
  llame
`);
