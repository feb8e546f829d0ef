import { listed } from '../../model/text/any-of';

/** How a line says that a day ends early. English, then Spanish. */
export const DISMISSES = listed(String.raw`
  (?:early |noon )?dismiss(?:al|ed|es)?
  early (?:release|out|closing)
  (?:minimum|shortened|short) day
  school (?:ends|closes|is out|lets out|gets out)
  (?:we|students|everyone|kids|the (?:kids|class)) (?:get|gets|let|are|is) (?:out|done|released|dismissed|picked up)(?= (?:early )?(?:at|by|@))
  (?:we|students|everyone|kids|the (?:kids|class)) (?:close|end|finish|leave|stop)(?:s|es)?(?= (?:early )?(?:at|by|@))
  school (?:day )?(?:stops|finishes)
  (?:out|home) (?:early )?at(?= ?(?:\d|noon))
  # Spanish
  salida temprana
  d[ií]a m[ií]nimo
`);

/** Of whom or what such a line is beside a class. */
export const DISMISSES_SOME = listed(String.raw`
  kinder(?:garten(?:ers)?)?
  pre-?k
  preschool
  bus(?:es)?
  walkers?
  car riders?
  riders
  am (?:kinder|session|class)
  pm (?:kinder|session|class)
  aftercare
  after school
  clubs?
`);
