/** What a reader looks for on a page and may not find. Only surfaces say it, from `_locales`. */
export type MissingPartCode =
  | 'axis-hours'
  | 'calendar'
  | 'calendar-in-reach'
  | 'column-dates'
  | 'column-hours'
  | 'day-columns'
  | 'day-dates'
  | 'event-dates'
  | 'event-ids'
  | 'event-texts'
  | 'event-times'
  | 'event-titles'
  | 'events'
  | 'grid'
  | 'list-texts'
  | 'schedule-rows'
  | 'view-with-days'
  | 'week-or-agenda'
  /** Reading or drawing stopped with an error nobody foresaw. */
  | 'unforeseen';

/** What could not be found on a page that is not as it was. */
export interface MissingPart {
  readonly part: MissingPartCode;
  /** The selector or attribute it was looked for by, or an error's name, for a bug report; never words of the page. */
  readonly mark: string | null;
}
