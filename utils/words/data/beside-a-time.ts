import { listed } from '../../model/text/any-of';

/** Words that stand beside a date or a time and are no title: small words, halves of the day, zones. */
export const BESIDE_A_TIME = listed(`
  to
  at
  from
  until
  till
  on
  and
  the
  when
  time
  date
  starts?
  ends?
  start
  end
  am
  pm
  all
  day
  h
  est
  edt
  cst
  cdt
  mst
  mdt
  pst
  pdt
  est
  et
  ct
  mt
  pt
  utc
  gmt
  # Spanish
  a
  de
  del
  al
  hasta
  desde
  las?
  el
  # German
  um
  bis
  von
  uhr
`);
