import type { Opinion } from '../../utils/classify/opinion/second-opinion';
import type { Shelf } from '../../utils/expectations/entry';
import type { Grade } from '../../utils/model/vocabulary';
import type { Family } from '../../utils/readers/family';
import type { CalendarCopy } from '../../utils/readers/google-calendar/copy';
import type { CalendarRead } from '../../utils/readers/google-calendar/calendar-reader';
import type { Planner } from '../../utils/storage/planner-here';
import type { Database } from '../../utils/storage/schema';
import type { OpenTexts } from '../../utils/words/say/open-texts';

/** What the handlers need of the world. */
export interface World {
  db(): Promise<Database>;
  /** The fitted second opinion; null if it could not be read. */
  opinion(): Promise<Opinion | null>;
  /** What plans; rejects if it cannot be had. */
  planner(): Promise<Planner>;
  /** The notes of a grade; rejects if they cannot be read. */
  notes(grade: Grade | null): Promise<Shelf>;
  /** Epoch ms. */
  now(): number;
  newId(): string;
  /** Tells the other open timetables that something changed; nobody waits for it. */
  tell(except: number | null): void;
  /** Tells all frames of a tab what one of them shows; nobody waits for it. */
  tellFrames(tab: number, offer: { frame: number; worth: number }): void;
  /** Puts a family of readers into one frame; rejects if it could not. */
  bringReaders(tab: number, frame: number, family: Family): Promise<void>;
  /** Puts what draws on Google's calendars, or on any other page, into one frame; rejects if it could not. */
  bringOverlay(tab: number, frame: number, isCalendar: boolean): Promise<void>;
  openPage(page: 'options' | 'welcome' | 'files'): Promise<unknown>;
  /** What a calendar's copy says; rejects if its reader cannot be had. */
  readCopy(copy: CalendarCopy): Promise<CalendarRead>;
  /** The words of a page's first drawing. */
  words(): OpenTexts;
  /** A Firefox that never remembers: what is kept is gone when it closes, and all its windows are private. */
  readonly untilClosed: boolean;
}
