import type { IsoDate } from '../../../utils/model/block';
import type { Feed, FeedUse } from '../../../utils/model/feed';
import type { DayDecision, DaysKnown, SchoolRules } from '../../../utils/model/school-days';

/** Everything known of calendars and days, as of one moment. */
export interface CalendarsState {
  readonly feeds: readonly Feed[];
  readonly known: DaysKnown;
  readonly today: IsoDate;
  /** Epoch ms. */
  readonly now: number;
}

/** What can be done with calendars. Each call answers the state of the page after it. */
export interface CalendarsSource<State> {
  /**
   * Must be called by a click itself, because the browser asks for permission. Fulfilled when the first copy has come,
   * or with the reason why not.
   */
  addFeed(address: string, use: FeedUse): Promise<State>;
  /** The same for an address of a feed that is already there. */
  allowFeed(id: string, address: string): Promise<State>;
  /** @param believe accepts a copy with few events or none as right. */
  refreshFeed(id: string, believe?: boolean): Promise<State>;
  changeFeed(id: string, change: Partial<Pick<Feed, 'name' | 'use'>>): Promise<State>;
  removeFeed(id: string): Promise<State>;
  /** Sets the school of a calendar that was read on a page. */
  setCalendarSchool(id: string, school: string | null): Promise<State>;
  /** Says that a calendar read on a page is no longer the district's. */
  dropCalendar(id: string): Promise<State>;
  changeRules(school: string, change: Partial<SchoolRules>): Promise<State>;
  decide(day: Pick<DayDecision, 'date' | 'school'>, kind: DayDecision['kind'] | null): Promise<State>;
}
