import type { SaidCorrection } from '../../utils/model/told';
import type { Accessor } from 'solid-js';
import type { IsoDate, Minutes } from '../../utils/model/block';
import type { CalendarRole } from '../../utils/model/classroom';
import type { MessageKey } from '../../utils/model/message';
import type { Notes } from '../../utils/model/notes';
import type { DayDecision } from '../../utils/model/school-days';
import type { Settings } from '../../utils/model/settings';
import type { Activity, Grade } from '../../utils/model/vocabulary';
import type { Box } from '../../utils/overlay/grid';
import type { MarkArea } from '../../utils/overlay/mark';
import type { CardSubject } from '../../utils/overlay/card-subject';
import type { Survey, Visit } from '../../utils/overlay/survey';

/** A mark on the page. Its boxes are px from the overlay host. */
export interface PlacedMark extends MarkArea {
  /** Stays the same for the same mark after every placement. */
  readonly key: string;
  /** Where each of its `ids` stands: at its minutes in a view with hours, else where the mark is. */
  readonly bands: readonly Box[];
  /**
   * The part of the page that its lesson takes, including the mark: a card keeps clear of it. Absent if each id has its
   * own.
   */
  readonly about?: Box;
  /** It stands for several days that are alike, and says so. */
  readonly alike?: boolean;
}

/** Where things stand, in px from the overlay host. */
export interface Placement {
  /** Marks in day columns, on blocks, or beside rows of tables, lists and text. */
  readonly shape: 'band' | 'mark' | 'row';
  readonly marks: readonly PlacedMark[];
  /** The visible part of the event of each visit, by id; only in day columns. */
  readonly events: ReadonlyMap<string, Box>;
  /** The page's own colour of each calendar, by token. */
  readonly colors: ReadonlyMap<string, string>;
  /** The whole column of each day that is shown in one. */
  readonly days: ReadonlyMap<IsoDate, Box>;
  /** The panel's distance from the right and bottom edges of the window. */
  readonly corner: { readonly right: number; readonly bottom: number };
}

/**
 * Why nothing is read here: the key of what to open instead, or `refused` if the reading was more than PushIn can work
 * with. In that case nothing is known to be wrong with the page.
 */
export type Advice = MessageKey | 'refused';

/** All that the overlay shows, as signals. */
export interface OverlayView {
  /** The page is not Google Calendar and may be anybody's: nothing but the folding of the panel is set on it. */
  readonly elsewhere?: boolean;
  readonly theme: Accessor<'light' | 'dark'>;
  readonly settings: Accessor<Settings>;
  /** Null while nothing may be read: PushIn is off, or the view cannot be read. */
  readonly survey: Accessor<Survey | null>;
  readonly advice: Accessor<Advice | null>;
  readonly visits: Accessor<readonly Visit[]>;
  /** Source of the one class whose push-in times are shown; null for all. */
  readonly only: Accessor<string | null>;
  showOnly(source: string | null): void;
  /** The address of the same days in a view that shows them whole; null if the page has none. */
  weekAddress(): string | null;
  /** Today, and the minute of the day, where the therapist is. */
  now(): { readonly date: IsoDate; readonly minutes: Minutes };
  readonly placement: Accessor<Placement>;
  /** The page has something open where the panel stands, so the panel must give way. */
  readonly covered: Accessor<boolean>;
  /** True once the panel is drawn: after the marks, when the page has nothing to do. */
  readonly panel: Accessor<boolean>;
  /** Counts how often the host was put on the page: each time, what is in the top layer must be put there again. */
  readonly attached: Accessor<number>;
}

/** A correction before it is kept; null leaves the step to PushIn. */
export type CorrectionDraft = Omit<SaidCorrection, 'is'>;

/**
 * What the therapist can do on the page. Each promise is fulfilled once it is kept and drawn, and rejected if it is
 * not.
 */
export interface Deeds {
  setRole(source: string, role: CalendarRole): Promise<void>;
  setGrade(source: string, grade: Grade | null): Promise<void>;
  change(settings: Partial<Settings>): Promise<void>;
  /** Fulfilled with the id by which it can be undone. */
  correct(subject: CardSubject, draft: CorrectionDraft): Promise<string>;
  undo(id: string): Promise<void>;
  /** The therapist's own word on a day of a school ('' for all); null takes it back. */
  decideDay(date: IsoDate, school: string, kind: DayDecision['kind'] | null): Promise<void>;
  notes(grade: Grade | null, activity: Activity): Promise<Notes>;
  openOptions(): void;
  /** Opens the page on which a schedule is added from a file or text. */
  openFiles(): void;
}
