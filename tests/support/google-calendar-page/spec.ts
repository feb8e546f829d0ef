import type { IsoDate, Minutes } from '../../../utils/model/block';

/** What a generated Google Calendar page shows. Nothing in it knows how PushIn reads the page. */
export interface PageSpec {
  readonly view: 'day' | 'week' | 'customday' | 'month' | 'agenda' | 'embed-month' | 'year' | 'editor';
  /** Any day in the range that is shown. Weeks start on Sunday. */
  readonly date: IsoDate;
  /** The number of days in `customday`; 4 when absent. */
  readonly days?: number;
  /**
   * True gives each visible calendar its own column in `day`, as Google's setting "View calendars side by side" does.
   */
  readonly sideBySide?: boolean;
  /** A key of LANGUAGES; 'en' when absent. */
  readonly language?: string;
  readonly clock?: 12 | 24;
  /** Writes "9:20 AM" / "9:20 a. m." with (narrow) no-break spaces instead of "9:20am". */
  readonly spacedClock?: boolean;
  readonly pxPerHour?: number;
  /** The seed of the random class names. */
  readonly seed?: number;
  readonly theme?: 'light' | 'dark';
  /** The width of the whole page in px; the window's when absent. */
  readonly width?: number;
  /** The place of the line for the present time; no line when absent. */
  readonly now?: { readonly date: IsoDate; readonly minutes: Minutes };
  readonly calendars: readonly CalendarSpec[];
  readonly events: readonly EventSpec[];
  /** The number of chips that a month cell shows before "N more"; 4 when absent. */
  readonly chipsPerCell?: number;
  /** Leaves out or renames what a new design might, to test a page that has changed. */
  readonly broken?: 'no-grid' | 'no-datekeys' | 'no-event-ids' | null;
}

export interface CalendarSpec {
  /** The calendar's id as Google shortens it: `alex@m`, `c_abc123@g`, or a whole Workspace address. */
  readonly token: string;
  readonly name: string;
  readonly own: boolean;
  readonly color: string;
  /** False if it is unchecked in the sidebar, so that its events are not drawn. */
  readonly shown?: boolean;
}

export interface EventSpec {
  /** The stable id of the series; made from calendar and title when absent. */
  readonly id?: string;
  readonly calendar: string;
  readonly title: string;
  /** The start: `2026-09-14T09:20`, or `2026-09-14` for an all-day event. */
  readonly start: string;
  /** The end: `2026-09-14T10:10`; for an all-day event the last day, inclusive. */
  readonly end: string;
  readonly location?: string;
  readonly rsvp?: 'accepted' | 'declined' | 'needs' | 'maybe';
  readonly task?: boolean;
  /** The name of a colour label of one's own, which is said as "Color: LABEL". */
  readonly label?: string;
}

export function isAllDay(event: EventSpec): boolean {
  return !event.start.includes('T');
}
