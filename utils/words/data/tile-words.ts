import { listed } from '../../model/text/any-of';

/** What Outlook says for a whole day. */
export const WHOLE_DAY_FIELDS = listed(String.raw`
  all[- ]day(?: event)?
  # German
  ganztägig\p{L}*(?: \p{L}+)?
  # Spanish
  (?:evento de )?todo el d[ií]a
  # French
  (?:évènement |événement )?(?:sur )?toute la journée
  # Italian
  (?:evento )?(?:d[ei] )?tutto il giorno
  # Portuguese
  (?:evento de )?dia inteiro
  # Dutch
  hele dag
  # Danish, Norwegian, Swedish
  heldag
  # Japanese
  終日
  # Chinese
  全天
  # Korean
  종일
`);

/** Beginnings of what Outlook’s tile says behind the date and is no place. */
export const NO_PLACE_FIELDS = listed(String.raw`
  by
  organi[sz]er
  busy
  free
  tentative
  out of office
  away
  working elsewhere
  recurring
  series
  exception
  private
  has(?= \w)
  reminder
  online
  teams meeting
  no response
  accepted
  declined
  attending
  occurrence
  all day
  calendar
  category
  canceled
  event shows
`);
