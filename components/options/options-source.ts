import type { Told } from '../../utils/model/told';
import type { Message } from '../../utils/model/message';
import type { Classroom, DayReading, TypicalReading } from '../../utils/model/classroom';
import type { AlwaysSite } from '../../utils/site-access/always-sites';
import type { CalendarsSource, CalendarsState } from './feeds/calendars-source';
import type { Settings } from '../../utils/model/settings';
import type { Minutes } from '../../utils/model/block';
import type { Grade } from '../../utils/model/vocabulary';

/** Everything that is shown, as of one moment. */
export interface OptionsState extends CalendarsState {
  readonly settings: Settings;
  /** Sorted by name. */
  readonly rooms: readonly Classroom[];
  readonly told: readonly Told[];
  /** Sites that are read on every visit, by address. */
  readonly sites: readonly AlwaysSite[];
  /** Timetables without dates, of all classrooms. */
  readonly typical: readonly TypicalReading[];
  /** Days of all classrooms as read: those of the last weeks and those to come. */
  readonly dated: readonly DayReading[];
}

/** How an import went, or the reason why nothing was taken. */
export type TakenBack =
  | { readonly ok: true; readonly classrooms: number; readonly days: number; readonly left: readonly string[] }
  | { readonly ok: false; readonly reason: Message };

/** Every change is kept at once, and each call answers the state after it. The entry point connects it to storage. */
export interface OptionsSource extends CalendarsSource<OptionsState> {
  changeSettings(change: Partial<Settings>): Promise<OptionsState>;
  /** How many of the coming week's push-in times a shortest time of this length hides. */
  timesHidden(minLength: Minutes): Promise<{ readonly hidden: number; readonly all: number }>;
  rename(id: string, name: string): Promise<OptionsState>;
  setGrade(id: string, grade: Grade | null): Promise<OptionsState>;
  setSchool(id: string, school: string | null): Promise<OptionsState>;
  /** Which source of a classroom counts if several disagree; null is the one that was read last. */
  setWins(id: string, source: string | null): Promise<OptionsState>;
  merge(into: string, from: string): Promise<OptionsState>;
  forgetRoom(id: string): Promise<OptionsState>;
  forgetCorrection(id: string): Promise<OptionsState>;
  /** Asks again after the browser took its permission back. Must begin in a click. */
  allowSite(pattern: string): Promise<OptionsState>;
  /** Stops reading the site on every visit. */
  leaveSite(pattern: string): Promise<OptionsState>;
  deleteAll(): Promise<OptionsState>;
  /** Everything as one JSON text; with the addresses of feeds only if asked for. */
  exportAll(withAddresses: boolean): Promise<string>;
  importAll(file: File): Promise<{ readonly state: OptionsState; readonly taken: TakenBack }>;
}

/**
 * Makes a change after a moment in which it can be taken back. Until then nothing has happened, but what is `gone` is
 * hidden.
 */
export type Later = (
  change: () => Promise<OptionsState>,
  pending: Message,
  done: Message,
  /** Id of the classroom or correction that is being removed. */
  gone?: string,
) => void;

/** Keeps one change and says so quietly. Answers whether it could be kept. */
export type Keep = (change: Promise<OptionsState>, done?: Message | null) => Promise<boolean>;
