import type { Block, IsoDate } from './block';
import type { Grade } from './vocabulary';
import type { ReadingWarning } from './warning';

/** Whose blocks they are. `token` is the site's own stable key and may hold an address: never log it. */
export interface CalendarRef {
  readonly token: string;
  /** As the page prints it; null when it prints none. */
  readonly name: string | null;
  /** True for the signed-in person's own calendar. */
  readonly own: boolean;
}

/** The blocks of one calendar as one page shows them. */
export interface Timetable {
  readonly calendar: CalendarRef;
  /** A grade the page itself states; guesses are made later. */
  readonly grade: Grade | null;
  /** What kind of day it is for, as printed ("Minimum Day", "2-Hour Delay"); absent: every day, or none said. */
  readonly dayType?: string;
  readonly blocks: readonly Block[];
}

/** How a page without a reader of its own was read. */
export type Manner = 'structured' | 'datetimes' | 'tables' | 'text';

/** Another way to read the same page, for the OT to pick. */
export interface Alternative extends Pick<Reading, 'timetables' | 'warnings' | 'shown'> {
  readonly manner: Manner;
}

/** What a reader got from one page. */
export interface Reading {
  readonly reader: string;
  readonly view: string;
  /** First and last day shown, both inclusive; null when the page is undated. */
  readonly shown: { readonly from: IsoDate; readonly to: IsoDate } | null;
  readonly timetables: readonly Timetable[];
  readonly warnings: readonly ReadingWarning[];
  /** Best first; absent where a page can be read in one way only. */
  readonly alternatives?: readonly Alternative[];
}
