import { listed } from '../../model/text/any-of';

/** Properties of a feed that some programs write in small letters. */
export const SMALL_NAMES = listed(`
  begin
  end
  version
  prodid
  x-wr-[a-z]+
  uid
  summary
  dtstart
  dtend
  duration
  rrule
  rdate
  exdate
  recurrence-id
  status
  location
  description
  sequence
  tzid
  tzoffsetfrom
  tzoffsetto
`);
