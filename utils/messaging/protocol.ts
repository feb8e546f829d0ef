import type { NewTold, Told } from '../model/told';
import type { IsoDate, Minutes } from '../model/block';
import type { FoundFeed } from '../feeds/find-feeds';
import type { ClassroomDay } from '../look-up/classroom-day';
import type { ComingDay } from '../look-up/coming-days';
import type { CalendarRole } from '../model/classroom';
import type { SavedFeed } from '../model/feed';
import type { MissingPart } from '../model/missing-part';
import type { Notes } from '../model/notes';
import type { CalendarRef, Manner, Reading } from '../model/reading';
import type { DayDecision } from '../model/school-days';
import type { Settings } from '../model/settings';
import type { Activity, GoalArea, Grade } from '../model/vocabulary';
import type { Doubt } from '../model/warning';
import type { BusySpan, Survey } from '../overlay/survey';
import type { Family } from '../readers/family';
import type { CalendarCopy } from '../readers/google-calendar/copy';
import type { CalendarRead } from '../readers/google-calendar/calendar-reader';
import type { OpenTexts } from '../words/say/open-texts';

/** What stands on a page: its reading, or a copy that is read in the background; neither if nothing does. */
export interface PagePrint {
  readonly reading: Reading | null;
  readonly copy?: CalendarCopy;
}

/** What a page draws. */
export interface Answered {
  readonly settings: Settings;
  /** Null when nothing was read. */
  readonly survey: Survey | null;
  /** Of a copy: what was read in it, or what is missing on its page. */
  readonly read?: CalendarRead;
  /** What a first drawing says; where it was asked for. */
  readonly words?: OpenTexts;
}

/** One timetable of a page, for the popup: how much was read, never what. */
export interface ReadTimetable {
  readonly source: string;
  readonly name: string;
  readonly grade: Grade | null;
  /** What kind of day it is for, as printed. */
  readonly dayType: string | null;
  readonly role: CalendarRole;
  /** The OT said so; else it is a guess. */
  readonly roleSet: boolean;
  readonly blocks: number;
}

/** How the page in a tab stands, for the popup. No titles, no students. */
export interface PageStatus {
  /** `waiting`: just come up; `foreign`: no reader knows it; `refused`: read, but nothing could be made of it. */
  readonly state: 'waiting' | 'foreign' | 'drawn' | 'empty' | 'off' | 'unreadable' | 'changed' | 'refused';
  readonly reader: string;
  readonly view: string | null;
  /** `changed`: what is missing. */
  readonly missing: MissingPart | null;
  /** `unreadable`: key of the advice. */
  readonly advice: string | null;
  /** Sources (`<reader>:<token>`) of the classrooms on it, in page order. */
  readonly sources: readonly string[];
  /** All that was read, in page order; the OT's own left out. */
  readonly timetables: readonly ReadTimetable[];
  /** The ways the page can be read in, the one in use first; empty where there is only one. */
  readonly manners: readonly Manner[];
  /** Doubts about the reading, each once. */
  readonly warnings: readonly Doubt[];
  /** The therapist's own events, as far as the page shows them. */
  readonly busy: readonly BusySpan[];
}

/** What a look-up is worked out with besides what is remembered. */
export interface LookUp {
  readonly date: IsoDate;
  /** In place of the goals of the settings. */
  readonly goals?: readonly GoalArea[];
  /** The OT's own events, as far as the page in front shows them. */
  readonly busy: readonly BusySpan[];
}

/** A classroom's day, and the next days of its school that are not like others. */
export interface LookedUp {
  readonly day: ClassroomDay;
  readonly coming: readonly ComingDay[];
}

/** Messages to the background: request and answer by name. */
export interface BackgroundProtocol {
  /**
   * What a reading means by all that is remembered now; `where` is where the page that was read stands. Keeps nothing.
   * A page that does not read itself sends a copy of what it prints. `words`: the page has no words yet.
   */
  'overlay:survey': { ask: PagePrint & { where: string; words?: boolean }; answer: Answered };
  /** Keeps what was read of its classrooms; `where` as above. Answers whether a classroom is new or changed. */
  'reading:keep': { ask: { reading: Reading; where: string }; answer: boolean };
  'calendar:role': { ask: { source: string; ref: CalendarRef; role: CalendarRole }; answer: null };
  'classroom:grade': { ask: { source: string; ref: CalendarRef; grade: Grade | null }; answer: null };
  'settings:change': { ask: Partial<Settings>; answer: Settings };
  'correction:add': { ask: NewTold; answer: Told };
  'correction:undo': { ask: { id: string }; answer: null };
  'notes:get': { ask: { grade: Grade | null; activity: Activity; goals: readonly GoalArea[] }; answer: Notes };
  /** This frame shows so much of a timetable: told to the page's other frames. Answers which frame this is. */
  'frame:offer': { ask: { worth: number }; answer: { frame: number } };
  /** Puts these readers into the frame that asks, and no other. Answered once they are there. */
  'readers:bring': { ask: { family: Family }; answer: null };
  /** There may be something to read in this frame: puts there what draws, and in a frame of Google Calendar what reads. */
  'overlay:bring': { ask: null; answer: null };
  /** One day of a classroom (its id), by all that is remembered now. From our own pages only. */
  'room:day': { ask: LookUp & { room: string; today: IsoDate }; answer: LookedUp };
  /** One day of every classroom that was ever read on such a weekday, without its sources. From our own pages only. */
  'rooms:day': { ask: LookUp; answer: readonly ClassroomDay[] };
  'page:open': { ask: { page: 'options' | 'welcome' | 'files' }; answer: null };
  /** The OT's own word on a day of a school ('' for all); null takes it back. */
  'day:decide': { ask: { date: IsoDate; school: string; kind: DayDecision['kind'] | null }; answer: null };
  /** What the toolbar button shows may have changed. From our own pages only. */
  'badge:follow': { ask: null; answer: null };
  /** Of the coming week's push-in times, how many so long a shortest time hides. From our own pages only. */
  'times:hidden': { ask: { minLength: Minutes }; answer: { hidden: number; all: number } };
  /** Work on the database (`storage/private/store-work.ts`) for a page that is refused one. From our own pages only. */
  'store:do': { ask: { name: string; args: readonly unknown[] }; answer: unknown };
  /** From our own pages only. Answers the feed's id: that of the feed there is, when it has this address. */
  'feed:add': { ask: Omit<SavedFeed, 'addedAt'>; answer: string };
  /** Asks the feed's server now; answered when what came is kept. From our own pages only. */
  'feed:refresh': { ask: { id: string; believe?: boolean }; answer: null };
}

/** Messages to a page's content script. */
export interface PageProtocol {
  'page:status': { ask: null; answer: PageStatus };
  /** Something stored changed: ask for the survey again. */
  'state:changed': { ask: null; answer: null };
  /** Another frame of the page shows so much of a timetable. */
  'frame:offered': { ask: { frame: number; worth: number }; answer: null };
  /** These sites (match patterns) are no longer read on every visit: our script on their pages is to go. */
  'site:left': { ask: { sites: readonly string[] }; answer: null };
  /** Addresses of what other sites show inside the page, large enough to be a calendar. */
  'page:frames': { ask: null; answer: readonly string[] };
  /** The calendar feeds the page offers. */
  'page:feeds': { ask: null; answer: readonly FoundFeed[] };
}
