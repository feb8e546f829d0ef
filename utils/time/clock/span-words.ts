import { listed } from '../../model/text/any-of';

/** Words between a start and its end. */
export const TO_WORDS = listed(`
  to
  thru
  through
  until
  til
  till
  'til
  # Spanish
  hasta
  al?
  # French, Portuguese
  à
  às
  # Italian
  alle
  # Dutch
  tot
  # German
  bis
`);

/** Words before a time that belong to it and not to the title. */
export const FROM_WORDS = listed(String.raw`
  from
  at
  between
  begin(?:s|ning)? at
  starts? at
  about
  around
  approx\.?
  approximately
  # Spanish
  de
  desde
  entre
  a(?=\s{1,3}las?\b)
  # German
  um
  von
  # Dutch
  van
  om
  # Italian
  ore
  dalle
  # Portuguese
  das
  # Danish, Norwegian, Swedish, Finnish
  kl
  klo
`);
