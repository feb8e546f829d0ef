import { listed } from '../../model/text/any-of';

/** Whose day it is when students have none. Lower case, no accents, as in all lists below. */
export const TEACHERS_NAMES = listed(`
  (?<!parents?[ /&-]{1,3}(?:and )?)teachers?'?s?'?
  staff
  faculty
  educators?'?
  employees?
  certified
  district[- ]?wide
  county[- ]?wide
  system[- ]?wide
  all[- ]day
  full[- ]day
`);

/** What teachers do on such a day. */
export const WORK_KINDS = listed(String.raw`
  in-?service
  inset
  work
  planning
  prep
  preparation
  institute
  training
  learning
  development
  p\.?d\.?
  plc
  collaboration
  collaborative
  professional
  grading
  records?
  data
  exchange
  comp
  compensatory
  conference
  report
  duty
`);

/** What a break is named after. */
export const BREAK_SEASONS = listed(`
  winter
  spring
  fall
  autumn
  summer
  thanksgiving
  christmas
  holiday
  easter
  february
  mid-?winter
  mid winter
  april
  october
  november
  march
  semester
  mid-?year
  mid-?term
  term
  quarter
  trimester
  mardi gras
  presidents?'?s?(?: day)?
  presidents?'?s? week
  yuletide
  uea
  mea
  mlk
  deer
  harvest
  ski
  rodeo
  potato
  heritage
  lunar new year
  hanukkah
  passover
  track
`);

/** Words that may follow "Winter Break" if it is a break, and not the title of something else. */
export const BEHIND_A_BREAK = listed(String.raw`
  [^\w\s]
  begins?
  starts?
  continues?
  ends?
  week
  days?
  for
  no
  schools?
  students?
  staff
  all
  closed
  holidays?
  observed
  from
  through
  thru
  and
  \d[\d/.-]*
  jan
  feb
  mar
  apr
  may
  jun
  nov
  dec
  oct
  mon
  tue
  wed
  thu
  fri
  # Spanish
  sin
  y
`);

/** Words that may follow the name of a holiday. */
export const BEHIND_A_HOLIDAY = listed(String.raw`
  observ\w+
  holidays?
  weekend
  break
  recess
  vacation
  schools?
  and
  offices?
  closed
  district
  federal
  national
  state
  legal
  all
  day
  eve
  # Spanish
  dia
  festivo
  feriado
`);
