import { listed } from '../../model/text/any-of';

/** A day is planned, paid or asked for: it takes place on another day. */
export const PLANNING_WORDS = listed(`
  forms?
  permission
  money
  due
  payment
  slips?
  chaperones?
  deposit
  sign[- ]?ups?
  t-?shirts?
  shirts?
  reminder
  volunteers?
  planning
  practice
  orders?
  rsvp
  committee
  meeting
  line
  deadline
  needed
  packages?
  information
  night
  evening
  tickets?
  fundraiser
  donations?
  pledges?
`);

/** Events that take a class away for their own time only. */
export const SHORT_EVENTS = listed(String.raw`
  \bassembl(?:y|ies)\b
  \bpep rall(?:y|ies)\b
  \b(?:fire|lockdown|evacuation|earthquake|shelter|tornado|safety) drills?\b
  \bfield ?(?:trips?|days?)\b
  \bpicture (?:re-?take )?days?\b
  # Spanish
  \basamblea\b
  \bsimulacro\b
`);

/** Words of a changed day that mean something else. Each is a whole title. */
export const ONLY_WORDS = listed(String.raw`
  early[- ](?:release|dismissal) (?:of|date|copy|edition|for (?:the )?(?:book|movie|album))
  testing (?:the|our|out|your|my|new)
  (?:water|soil|hearing|vision|eye|drug|covid|software|sound|fire alarm)(?: and \w+)? (?:test|testing)
`);

/** Words that say a day runs as usual. Each is a whole title. */
export const AS_EVER_WORDS = listed(String.raw`
  regular (?:school )?day
  normal schedule
  schools? (?:resumes?|reopens?|is in session)
  classes resume
  students (?:return|resume)
  regular dismissal
  full (?:school )?day(?! pd| professional| staff| teacher| in-?service)
`);
