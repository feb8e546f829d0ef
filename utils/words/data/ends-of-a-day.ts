import { listed } from '../../model/text/any-of';

/** What a day's heading says of when the day begins or ends, and of what kind it is: “Wednesday (early dismissal 12:30)”. */
export const ENDS_OF_A_DAY = listed(String.raw`
  dismiss(?:al|ed|es)?
  releas(?:ed?|es)
  out
  early
  late
  short(?:er|ened)?
  ends?
  starts?
  begins?
  opens?
  opening
  closes?
  leaves?
  pick-?up
  until
  till
  # Spanish
  salida
  salimos
  salen
  entrada
  entramos
  tempran[ao]
  tard(?:e|[ií][ao])
  corto
  hasta
  termina
  empieza
  comienza
  # French and German
  sortie
  rentr[ée]e
  anticip[ée]e
  jusqu
  schluss
  schulschluss
`);

/** Words beside those that say nothing of their own. */
export const BESIDE_ENDS_OF_A_DAY = listed(String.raw`
  at
  by
  from
  to
  the
  is
  are
  we
  all
  our
  for
  with
  home
  go
  gets?
  lets?
  today
  only
  school
  students?
  class(?:es)?
  kids
  day
  bell
  time
  schedule
  am
  pm
  # Spanish
  a
  de
  las?
  los
  el
  clases?
  alumnos
  horario
  d[ií]a
  # French and German
  à
  les
  des
  um
`);
