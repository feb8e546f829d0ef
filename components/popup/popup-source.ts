import type { Said, Told } from '../../utils/model/told';
import type { FoundFeed } from '../../utils/feeds/find-feeds';
import type { ClassroomDay, DayRow } from '../../utils/look-up/classroom-day';
import type { ComingDay } from '../../utils/look-up/coming-days';
import type { RoomFilter } from '../../utils/look-up/working-now';
import type { IsoDate, Minutes } from '../../utils/model/block';
import type { Classroom } from '../../utils/model/classroom';
import type { Notes } from '../../utils/model/notes';
import type { DayDecision } from '../../utils/model/school-days';
import type { StateChoice } from '../../utils/model/states';
import type { Manner } from '../../utils/model/reading';
import type { Activity, GoalArea, Grade } from '../../utils/model/vocabulary';
import type { PageStatus } from '../../utils/messaging/protocol';
import type { SheetAsked } from './print/sheet-asked';

/** The page in front when the popup opens. */
export type PageState =
  /** One of our own pages, or no tab at all. */
  | { readonly is: 'elsewhere' }
  /** A page from which browsers keep extensions away: their own pages, those of the stores, their PDF viewers. */
  | { readonly is: 'closed'; readonly pdf: boolean }
  /** A page without our script, which may be read if the therapist says so. */
  | { readonly is: 'unread'; readonly tab: number; readonly site: SiteInFront }
  /** The browser does not yet let PushIn see calendar pages (Firefox asks for that separately from installing). */
  | { readonly is: 'forbidden' }
  /** A calendar page that was open before PushIn was there, or that is still loading. */
  | { readonly is: 'silent'; readonly tab: number }
  | {
      readonly is: 'known';
      readonly status: PageStatus;
      readonly tab: number;
      readonly site: SiteInFront | null;
      /** Nothing was read, and the browser keeps PushIn away from these addresses, which are shown inside the page. */
      readonly frames?: readonly string[];
      /** The address of the same days in Week view, if the view in front shows too little of them. */
      readonly week?: string;
    };

/** A class on the page in front, and the sources of its timetables. */
export interface ClassChoice {
  readonly name: string;
  readonly sources: readonly string[];
}

/** The origin of the page in front. */
export interface SiteInFront {
  /** The match pattern for which the browser is asked; null if it grants none (a file). */
  readonly pattern: string | null;
  /** "lms.example" */
  readonly name: string;
  /** It is read on every visit. */
  readonly always: boolean;
}

/** Everything that the first paint needs, gathered before anything is drawn. */
export interface PopupStart {
  readonly rooms: readonly Classroom[];
  /** Null when no classroom is known at all. */
  readonly day: ClassroomDay | null;
  readonly page: PageState;
  readonly goals: readonly GoalArea[];
  /** What was looked for among all rooms the last time. */
  readonly wanted: RoomsWanted;
  /** What was remembered is gone, and the therapist did not want that. */
  readonly lost?: boolean;
}

/** Which rooms are looked for in "all rooms now"; null is any. */
export interface RoomsWanted extends RoomFilter {
  /** In place of the goals of the settings. */
  readonly goal: GoalArea | null;
}

/**
 * What can be done about a block of the day shown. The day is answered again after each. Rejects if nothing is kept.
 */
export interface RowDeeds {
  tell(row: DayRow, said: Said): Promise<void>;
  forget(told: Told): Promise<void>;
  /** Lessons about which the therapist would not say anything, by block key: they are not asked about again. */
  skip(keys: readonly string[]): Promise<void>;
}

/** What the popup can ask for and do. The entry point connects it to storage, tabs and clipboard. */
export interface PopupSource {
  /** The window in front is a private one: nothing of a page in it is kept. */
  readonly isPrivate?: boolean;
  now(): { readonly date: IsoDate; readonly minutes: Minutes };
  /** @param goals in place of those of the settings. */
  day(room: Classroom, date: IsoDate, goals?: readonly GoalArea[]): Promise<ClassroomDay>;
  /**
   * Remembers what the therapist said or saw of a block of a room, and answers its id. Rejects if it cannot be kept.
   */
  tell(room: Classroom, title: string, said: Said): Promise<string>;
  /** Removes one thing that was told. */
  forget(id: string): Promise<void>;
  /** Sees to it that these lessons of a room (block keys) are never asked about again. Rejects if it cannot be kept. */
  skip(room: Classroom, keys: readonly string[]): Promise<void>;
  /** Gives a classroom another name, and answers all classrooms. Rejects if it cannot be kept. */
  rename(room: Classroom, name: string): Promise<readonly Classroom[]>;
  /** Today in every classroom: what "working now" is found in. @param goals in place of those of the settings. */
  everyRoomToday(goals?: readonly GoalArea[]): Promise<readonly ClassroomDay[]>;
  /** Sets the goals that rank the times, everywhere; answers them as they were kept. */
  setGoals(goals: readonly GoalArea[]): Promise<readonly GoalArea[]>;
  /** The state whose own notes are shown; null if the therapist was not asked yet. */
  state(): StateChoice | null;
  /** Rejects if it cannot be kept. */
  setState(state: StateChoice | null): Promise<void>;
  /** Remembers what was looked for among all rooms. */
  keepWanted(wanted: RoomsWanted): void;
  /** The next changed days of its school, for its grade. */
  coming(room: Classroom): readonly ComingDay[];
  /**
   * Keeps the therapist's own word on a day of the room's school (of all schools, if it has none); null takes it back.
   * Answers the day as it is then.
   */
  decide(room: Classroom, date: IsoDate, kind: DayDecision['kind'] | null): Promise<ClassroomDay>;
  /**
   * Which source of a room counts if two contradict each other; null is the one read last. Answers the day as it is
   * then.
   */
  believe(room: Classroom, date: IsoDate, source: string | null): Promise<ClassroomDay>;
  /** The background holds the notes of every grade: they would be a third of what the popup loads. */
  notes(grade: Grade | null, activity: Activity): Notes | Promise<Notes>;
  /** Rejects if the browser refuses the clipboard. */
  copy(text: string): Promise<void>;
  /** Switches the overlay on again. */
  turnOn(): Promise<void>;
  reload(tab: number): Promise<void>;
  /** Reads the page in this tab once, and answers how it stands then. */
  read(tab: number): Promise<PageState>;
  /** The classroom of one of these sources, and all classrooms, once it is remembered; null if it is not there soon. */
  roomOf(sources: readonly string[]): Promise<{ room: Classroom; rooms: readonly Classroom[] } | null>;
  /** Keeps which classes of a page are the therapist's, and answers how the page stands then. */
  chooseClasses(tab: number, mine: readonly ClassChoice[], others: readonly ClassChoice[]): Promise<PageState>;
  /** Has the page in the tab read in another way from now on. */
  readAs(tab: number, manner: Manner): Promise<PageState>;
  /**
   * Has a site read on every visit, or no longer. False if the browser or the therapist refused. Must begin in a click.
   */
  always(site: SiteInFront, on: boolean): Promise<boolean>;
  /** Calendar feeds that the page in this tab offers, without those that are followed already. */
  feedsOn(tab: number): Promise<readonly FoundFeed[]>;
  /** Follows a feed as the district's calendar. False if the therapist said no. Must begin in a click. */
  addFeed(address: string): Promise<boolean>;
  /** Opens a sheet to print, in a tab. */
  print(asked: SheetAsked): Promise<void>;
  /** Opens a page of the web by itself in a tab. */
  visit(address: string): Promise<void>;
  open(page: 'calendar' | 'files' | 'options' | 'welcome'): Promise<void>;
}
