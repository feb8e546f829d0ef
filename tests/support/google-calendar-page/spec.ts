import type { IsoDate, Minutes } from '../../../utils/model/block';

/** What a generated Google Calendar page shows. Nothing here knows how PushIn reads it. */
export interface PageSpec {
  readonly view: 'day' | 'week' | 'customday' | 'month' | 'agenda' | 'embed-month' | 'year' | 'editor';
  /** Any day of the range shown; weeks start on Sunday. */
  readonly date: IsoDate;
  /** Days shown in `customday`; 4 when absent. */
  readonly days?: number;
  /** In `day`: a column for each calendar that is shown, as Google's setting "View calendars side by side" has it. */
  readonly sideBySide?: boolean;
  /** Key of LANGUAGES; 'en' when absent. */
  readonly language?: string;
  readonly clock?: 12 | 24;
  /** Writes "9:20 AM" / "9:20 a. m." with (narrow) no-break spaces instead of "9:20am". */
  readonly spacedClock?: boolean;
  readonly pxPerHour?: number;
  /** Seed of the random class names. */
  readonly seed?: number;
  readonly theme?: 'light' | 'dark';
  /** Width of the whole page in px; the window's when absent. */
  readonly width?: number;
  /** Where the now line stands; no line when absent. */
  readonly now?: { readonly date: IsoDate; readonly minutes: Minutes };
  readonly calendars: readonly CalendarSpec[];
  readonly events: readonly EventSpec[];
  /** Month cells show so many chips, then "N more"; 4 when absent. */
  readonly chipsPerCell?: number;
  /** Leaves out or renames what a redesign might: for "the page has changed". */
  readonly broken?: 'no-grid' | 'no-datekeys' | 'no-event-ids' | null;
}

export interface CalendarSpec {
  /** As Google shortens it: `alex@m`, `c_abc123@g`, or a whole Workspace address. */
  readonly token: string;
  readonly name: string;
  readonly own: boolean;
  readonly color: string;
  /** False: unchecked in the sidebar, its events are not drawn. */
  readonly shown?: boolean;
}

export interface EventSpec {
  /** Stable id of the series; made from calendar and title when absent. */
  readonly id?: string;
  readonly calendar: string;
  readonly title: string;
  /** `2026-09-14T09:20`, or `2026-09-14` for all day. */
  readonly start: string;
  /** `2026-09-14T10:10`; all day: the last day, inclusive. */
  readonly end: string;
  readonly location?: string;
  readonly rsvp?: 'accepted' | 'declined' | 'needs' | 'maybe';
  readonly task?: boolean;
  /** "Color: LABEL" of an own colour label. */
  readonly label?: string;
}

export function isAllDay(event: EventSpec): boolean {
  return !event.start.includes('T');
}
