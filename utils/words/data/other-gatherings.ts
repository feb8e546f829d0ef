import { listed } from '../../model/text/any-of';

/** What a meeting of grown-ups consists of. */
export const MEETING_WORDS = listed(`
  call to order
  roll call
  adjourn(?:ment|s|ed)?
  approval of (?:the )?(?:minutes|agenda)
  (?:superintendent|treasurer|president|secretary|committee|officer|chair)(?:'?s)? reports?
  public (?:comments?|hearing|forum)
  (?:old|new|unfinished) business
  (?:closed|executive) session
  consent (?:agenda|calendar)
  action items
  budget (?:review|report|update)
`);

/** What a conference or a day of training consists of. */
export const CONFERENCE_WORDS = listed(`
  keynote
  plenary
  break-?out sessions?
  panel(?: discussion)?
  poster session
  exhibit hall
  networking
  registration (?:desk|and coffee|& coffee)
  (?:vendor|sponsor) (?:fair|booths?)
`);

/** What a fair or a feast of the village consists of. */
export const FAIR_WORDS = listed(String.raw`
  festival
  fireworks
  carnival
  vendors?
  food trucks?
  beer
  wine
  raffle
  auction
  face ?painting
  bounce house
  hay ?rides?
  pie (?:drop|eating|judging|contest|auction)
  live (?:music|entertainment)
  main stage
  [510]+k\b
  fun run
  costume (?:parade|contest|winners)
  parade
  booths?
  scarecrows?
  pumpkins?
  the .{3,25} band
`);
