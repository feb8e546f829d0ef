import { listed } from '../../model/text/any-of';

/** Heads of tables of buses, flights and shows. */
export const TRAVEL_HEADS = listed(String.raw`
  (?:bus|shuttle|train|ferry|transit|route|line|trip|run)s?(?: (?:#|no\.?|number|route|stop|times?)?.{0,12})?
  stops?
  stations?
  (?:pick-?up|drop-?off) (?:location|stop|point)
  depart(?:s|ure|ing)?(?: time)?
  arriv(?:es|al)(?: time)?
  leaves?
  via
  platform
  flights?
  gate
  screen
  theater
  showtimes?
`);

/** Heads of tables of games, prices, visits and services, without the s of many. */
export const EVENT_HEADS = listed(`
  opponent
  rank
  place
  runner
  athlete
  swimmer
  player
  points
  lap
  movie
  film
  home ?/ ?away
  h/a
  venue
  result
  score
  rsvp
  tickets?
  price
  cost
  fee
  (?:hourly|daily|weekly|monthly|drop-in )? ?rate
  tuition
  league
  team
  sport
  coach
  speaker
  presenter
  doctor
  provider
  branch
  store
  service
  mass
  worship
`);
