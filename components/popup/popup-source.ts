import type { ClassroomDay } from '../../utils/look-up/classroom-day';
import type { IsoDate, Minutes } from '../../utils/model/block';
import type { Classroom } from '../../utils/model/classroom';
import type { Notes } from '../../utils/model/notes';
import type { Activity, Grade } from '../../utils/model/vocabulary';
import type { PageStatus } from '../../utils/messaging/protocol';

/** The page in front when the popup opens. */
export type PageState =
  /** No timetable page, or no tab at all. */
  | { readonly is: 'elsewhere' }
  /** The browser has not yet let PushIn see calendar pages (Firefox asks apart from installing). */
  | { readonly is: 'forbidden' }
  /** A calendar page that was open before PushIn was there, or is still loading. */
  | { readonly is: 'silent'; readonly tab: number }
  | { readonly is: 'known'; readonly status: PageStatus };

/** All that the first paint needs; gathered before anything is drawn. */
export interface PopupStart {
  readonly rooms: readonly Classroom[];
  /** Null when no classroom is known at all. */
  readonly day: ClassroomDay | null;
  readonly page: PageState;
}

/** What the popup can ask for and do; the entry point ties it to storage, tabs and clipboard. */
export interface PopupSource {
  now(): { readonly date: IsoDate; readonly minutes: Minutes };
  day(room: Classroom, date: IsoDate): Promise<ClassroomDay>;
  /** Today in every classroom: what "working now" is found in. */
  everyRoomToday(): Promise<readonly ClassroomDay[]>;
  notes(grade: Grade | null, activity: Activity): Notes;
  /** Rejects when the browser refuses the clipboard. */
  copy(text: string): Promise<void>;
  /** The overlay was switched off: on again. */
  turnOn(): Promise<void>;
  reload(tab: number): Promise<void>;
  open(page: 'calendar' | 'options' | 'welcome'): Promise<void>;
}
