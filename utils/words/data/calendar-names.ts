import { listed } from '../../model/text/any-of';

/** Words in names of calendars that are no class: of people, teams, holidays. Small letters, no accents. */
export const OTHER_CALENDARS = listed(`
  holidays?
  birthdays?
  contacts
  tasks
  reminders
  family
  personal
  home
  soccer
  football
  baseball
  basketball
  softball
  volleyball
  swim(?:ming)?
  sports?
  athletics
  league
  teams?
  club
  clubs
  fitness
  gym
  church
  pta
  pto
  staff
  faculty
  district
  board
  menus?
  events?
  school (?:year )?calendar
  moon
  weather
  travel
  trips?
  appointments
  medical
  work
  meetings
  therapy
  slp
  ot schedule
  caseload
  tutoring
  scouts?
  ballet
  band practice
  choir
  recitals?
  rehearsals?
  duty
  duties
  subs?
  buses
  # Spanish
  feriados
  festivos
  cumpleanos
  tareas
  familia
  eventos
`);

/** Words by which a calendar of days calls itself: a school’s or a district’s, or the holidays of a country. */
export const SCHOOL_CALENDARS = listed(String.raw`
  districts?
  schools?
  unified
  [ui]?sd\d*
  isd
  elementary
  middle
  academy
  charter
  holidays?
  days off
  # Spanish
  feriados?
  festivos?
  escuelas?
  distritos?
  # German
  schulen?
  ferien
`);
