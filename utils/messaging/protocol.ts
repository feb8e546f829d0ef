import type { IsoDate, Minutes } from '../model/block';
import type { CalendarRole, Classroom, Correction } from '../model/classroom';
import type { Notes } from '../model/notes';
import type { CalendarRef, Reading } from '../model/reading';
import type { Settings } from '../model/settings';
import type { Activity, GoalArea, Grade } from '../model/vocabulary';

/** What the overlay must know about the calendars a page shows. Keyed by `<reader>:<token>`. */
export interface OverlayState {
  readonly settings: Settings;
  /** Only what the OT chose; absent means: guess. */
  readonly roles: Readonly<Record<string, CalendarRole>>;
  readonly classrooms: Readonly<Record<string, Classroom>>;
  /** By classroom id. */
  readonly corrections: Readonly<Record<string, readonly Correction[]>>;
}

/** How the page in a tab stands, for the popup. No titles, no students. */
export interface PageStatus {
  readonly state: 'drawn' | 'empty' | 'off' | 'unreadable' | 'changed';
  readonly reader: string;
  readonly view: string | null;
  /** `changed`: what is missing. */
  readonly missing: string | null;
  /** `unreadable`: key of the advice. */
  readonly advice: string | null;
  /** Sources (`<reader>:<token>`) of the classrooms on it, in page order. */
  readonly sources: readonly string[];
  /** When the OT has something else, as far as the page shows it; minutes after midnight of `date`. */
  readonly busy: readonly { readonly date: IsoDate; readonly start: Minutes; readonly end: Minutes | null }[];
}

/** Messages to the background: request and answer by name. */
export interface BackgroundProtocol {
  'overlay:state': { ask: { calendars: readonly { source: string; ref: CalendarRef }[] }; answer: OverlayState };
  /** Keeps what was read of the classrooms named; `grades` are guesses for rooms without a set grade. */
  'reading:keep': {
    ask: {
      reading: Reading;
      where: string;
      grades: Readonly<Record<string, Grade | null>>;
      classrooms: readonly string[];
    };
    answer: OverlayState;
  };
  'calendar:role': { ask: { source: string; ref: CalendarRef; role: CalendarRole }; answer: OverlayState };
  'classroom:grade': { ask: { source: string; ref: CalendarRef; grade: Grade | null }; answer: OverlayState };
  'settings:change': { ask: Partial<Settings>; answer: Settings };
  'correction:add': { ask: Omit<Correction, 'id' | 'madeAt'>; answer: Correction };
  'correction:undo': { ask: { id: string }; answer: null };
  'notes:get': { ask: { grade: Grade | null; activity: Activity; goals: readonly GoalArea[] }; answer: Notes };
  'page:open': { ask: { page: 'options' | 'welcome' }; answer: null };
}

/** Messages to a page's content script. */
export interface PageProtocol {
  'page:status': { ask: null; answer: PageStatus };
  /** Something stored changed: ask for the state again. */
  'state:changed': { ask: null; answer: null };
  'overlay:toggle': { ask: null; answer: null };
}
