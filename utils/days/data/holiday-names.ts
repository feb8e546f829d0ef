import { listed } from '../../model/text/any-of';

/** Legal holidays that all schools keep. Lower case, no accents, as in all lists below. */
export const KEPT_HOLIDAYS = listed(String.raw`
  new year'?s?(?:'s?)?(?: day| eve)?
  (?:dr\.? |rev\.? )?(?:martin luther king|m\.? ?l\.? ?king|mlk|m\.l\.k\.|king)(?:,? ?jr\.?)?(?:'?s)?(?: birthday| day)?
  memorial day
  juneteenth(?: day| national\w*| independence day)*
  (?:independence day|(?:4th|fourth) of july)
  labor day
  thanksgiving(?: day| eve)?
  (?:day|friday) (?:after|following) thanksgiving
  native american heritage day
  christmas(?: day| eve)?
  good friday
  # Spanish
  dia de (?:accion de gracias|los caidos|la independencia)
  dia del trabajo
  dia de martin luther king(?: jr\.?)?
  navidad
  ano nuevo
`);

/** Legal holidays that a district may keep. */
export const FEDERAL_HOLIDAYS = listed(`
  presidents?'?s? ?day
  washington'?s birthday
  columbus day
  indigenous peoples?'?s? day
  veterans?'?s? day
  # Spanish
  dia de los presidentes
  dia de los veteranos
`);

/** Second names of such a day. */
export const ALSO_CALLED = listed(`
  columbus day
  indigenous peoples?'?s? day
  washington'?s birthday
  lincoln'?s birthday
`);

/** Holidays of a state or a faith that a district may keep. */
export const STATE_HOLIDAYS = listed(`
  lincoln'?s birthday
  cesar chavez day
  easter monday
  patriots'? day
  (?:casimir )?pulaski day
  kamehameha day
  seward's day
  alaska day
  election day
  admission day
  nevada day
  prince kuhio day
  pioneer day
  fat tuesday
  mardi gras
  # Spanish
  dia de la raza
`);
