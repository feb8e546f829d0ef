import type { Accessor } from 'solid-js';
import type { IsoDate } from '../../utils/model/block';
import type { CalendarRole } from '../../utils/model/classroom';
import type { MessageKey } from '../../utils/model/message';
import type { Notes } from '../../utils/model/notes';
import type { DayDecision } from '../../utils/model/school-days';
import type { Settings } from '../../utils/model/settings';
import type { Activity, Grade, Mode } from '../../utils/model/vocabulary';
import type { Box } from '../../utils/overlay/grid';
import type { CardSubject } from '../../utils/overlay/card-subject';
import type { Survey, Visit } from '../../utils/overlay/survey';

/** Where things stand, in px from the overlay host. */
export interface Placement {
  /** Bands in day columns, marks on blocks, or marks beside rows of tables, lists and text. */
  readonly shape: 'band' | 'mark' | 'row';
  readonly boxes: ReadonlyMap<string, Box>;
  /** Ids of the visits whose row has room for the minutes beside the mark. */
  readonly roomy: ReadonlySet<string>;
  readonly washes: readonly Box[];
  /** The whole column of each day shown in one. */
  readonly days: ReadonlyMap<IsoDate, Box>;
  /** Where a label may open: what of the page is in sight. */
  within(): Box;
  /** px of the window left of a band that its own block takes: a card keeps off it. */
  readonly reach: number;
  /** Titles a label keeps off; worked out only when one opens. */
  titles(): readonly Box[];
  /** The panel's distance from the right and bottom edges of the window. */
  readonly corner: { readonly right: number; readonly bottom: number };
}

/** All that the overlay shows, as signals. */
export interface OverlayView {
  readonly theme: Accessor<'light' | 'dark'>;
  readonly settings: Accessor<Settings>;
  /** Null while nothing may be read: off, or a view that can't be. */
  readonly survey: Accessor<Survey | null>;
  /** What to open instead of an unreadable view. */
  readonly advice: Accessor<MessageKey | null>;
  readonly visits: Accessor<readonly Visit[]>;
  readonly placement: Accessor<Placement>;
  /** The page has something open where the panel stands, which must give way. */
  readonly covered: Accessor<boolean>;
  /** Counts how often the host was put on the page: what hangs in the top layer must be hung up again. */
  readonly attached: Accessor<number>;
}

/** A correction before it is kept; null leaves the step to itself. */
export interface CorrectionDraft {
  readonly activity: Activity | null;
  readonly mode: Mode | null;
  readonly workStart: number | null;
}

/** What the OT can do on the page. Each promise is fulfilled once it is kept and drawn, and rejected when it is not. */
export interface Deeds {
  setRole(source: string, role: CalendarRole): Promise<void>;
  setGrade(source: string, grade: Grade | null): Promise<void>;
  change(settings: Partial<Settings>): Promise<void>;
  /** Fulfilled with the id to undo it by. */
  correct(subject: CardSubject, draft: CorrectionDraft): Promise<string>;
  undo(id: string): Promise<void>;
  /** The OT's own word on a day of a school ('' for all); null takes it back. */
  decideDay(date: IsoDate, school: string, kind: DayDecision['kind'] | null): Promise<void>;
  notes(grade: Grade | null, activity: Activity): Promise<Notes>;
  openOptions(): void;
}
