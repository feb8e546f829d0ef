import { listed } from '../../model/text/any-of';

/** What other countries call their grades. */
export const AGES_ABROAD = listed(String.raw`
  nursery
  reception
  (?:reception (?:and|&) )?key stage \d
  ks ?\d
  years? \d(?: ?[-,&/] ?\d| and \d)*
  (?:early years )?foundation(?: stage)?
  eyfs
  infants?
  juniors?
  # Spanish
  (?:educaci[oó]n )?(?:infantil|primaria|secundaria)
  preescolar
  bachillerato
  # French
  maternelle
  [ée]l[ée]mentaire
`);

/** A grade said in words or with its word. */
export const SAID_GRADES = listed(String.raw`
  k
  tk
  pre-?k
  kinder(?:garten)?
  (?:first|second|third|fourth|fifth|sixth|[1-8](?:st|nd|rd|th)|\d) ?grade(?:r?s)?
  grades? ?[\dk]
  years? \d
  [1-8](?:st|nd|rd|th)
  # Spanish
  grado
`);
