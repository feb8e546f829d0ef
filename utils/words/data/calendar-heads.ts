import { listed } from '../../model/text/any-of';

/** Heads of the column of titles in a calendar’s export. Small letters, as all below. */
export const EXPORT_TITLES = listed(`
  subject
  title
  event(?: (?:name|title))?
  summary
  activity
  name
  # Spanish
  asunto
  t[ií]tulo
  evento
  actividad
  # French
  objet
  titre
  # German
  betreff
  titel
`);

/** … of dates. */
export const EXPORT_DATES = listed(`
  start(?:s|ing)? (?:date|day|on)
  (?:event )?date
  begin(?:s|ning)? date
  # Spanish
  fecha(?: de (?:inicio|comienzo))?
  # French
  date de début
  début le
  # German
  beginnt am
  startdatum
  datum
`);

/** … of starts. */
export const EXPORT_STARTS = listed(`
  (?:event )?(?:start|begin)(?:s|ning)?(?: time| at)?
  time
  from
  # Spanish
  (?:hora de )?(?:inicio|comienzo)
  hora
  # French
  heure de début
  début
  # German
  beginnt um
  beginn
`);

/** … of last dates. */
export const EXPORT_END_DATES = listed(`
  (?:end|finish)(?:s|ing)? (?:date|day|on)
  # Spanish
  fecha de (?:fin|finalizaci[oó]n|t[eé]rmino)
  # French
  date de fin
  fin le
  # German
  endet am
  enddatum
`);

/** … of ends. */
export const EXPORT_ENDS = listed(`
  (?:event )?(?:end|finish)(?:s|ing)?(?: time| at)?
  until
  to
  # Spanish
  (?:hora de )?(?:fin|finalizaci[oó]n|t[eé]rmino)
  # French
  heure de fin
  fin
  # German
  endet um
  ende
`);
