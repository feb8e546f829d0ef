import type { Told } from '../../utils/model/told';
import type { Message } from '../../utils/model/message';
import type { Classroom, DayReading, TypicalReading } from '../../utils/model/classroom';
import type { AlwaysSite } from '../../utils/site-access/always-sites';
import type { CalendarsSource, CalendarsState } from './feeds/calendars-source';
import type { Settings } from '../../utils/model/settings';
import type { Minutes } from '../../utils/model/block';
import type { Grade } from '../../utils/model/vocabulary';

/** All that is shown, as of one moment. */
export interface OptionsState extends CalendarsState {
  readonly settings: Settings;
  /** By name. */
  readonly rooms: readonly Classroom[];
  readonly told: readonly Told[];
  /** Read on every visit, by address. */
  readonly sites: readonly AlwaysSite[];
  /** Of all classrooms. */
  readonly typical: readonly TypicalReading[];
  /** Days of all classrooms as read: the last weeks and what is to come. */
  readonly dated: readonly DayReading[];
}

/** How an import went, or why nothing was taken. */
export type TakenBack =
  | { readonly ok: true; readonly classrooms: number; readonly days: number; readonly left: readonly string[] }
  | { readonly ok: false; readonly reason: Message };

/** Every change is kept at once; each answers the state after it. The entry point ties it to storage. */
export interface OptionsSource extends CalendarsSource<OptionsState> {
  changeSettings(change: Partial<Settings>): Promise<OptionsState>;
  /** How many of the coming week's push-in times so long a shortest time hides. */
  timesHidden(minLength: Minutes): Promise<{ readonly hidden: number; readonly all: number }>;
  rename(id: string, name: string): Promise<OptionsState>;
  setGrade(id: string, grade: Grade | null): Promise<OptionsState>;
  setSchool(id: string, school: string | null): Promise<OptionsState>;
  /** Which source of a classroom counts where several disagree; null is whichever was read last. */
  setWins(id: string, source: string | null): Promise<OptionsState>;
  merge(into: string, from: string): Promise<OptionsState>;
  forgetRoom(id: string): Promise<OptionsState>;
  forgetCorrection(id: string): Promise<OptionsState>;
  /** The browser took its leave back: asks again. Must begin in a click. */
  allowSite(pattern: string): Promise<OptionsState>;
  /** Reads the site on visits no longer. */
  leaveSite(pattern: string): Promise<OptionsState>;
  deleteAll(): Promise<OptionsState>;
  /** Everything as one JSON text; the addresses of feeds only when asked for. */
  exportAll(withAddresses: boolean): Promise<string>;
  importAll(file: File): Promise<{ readonly state: OptionsState; readonly taken: TakenBack }>;
}

/** Makes a change in a moment, until when it can be taken back: nothing has happened yet, but what is `gone` is not seen. */
export type Later = (
  change: () => Promise<OptionsState>,
  pending: Message,
  done: Message,
  /** Id of the classroom or correction that is removed. */
  gone?: string,
) => void;

/** Keeps one change and says so quietly; answers whether it could be kept. */
export type Keep = (change: Promise<OptionsState>, done?: Message | null) => Promise<boolean>;
