import type { IsoDate } from '../../../utils/model/block';
import type { Feed, FeedUse } from '../../../utils/model/feed';
import type { DayDecision, DaysKnown, SchoolRules } from '../../../utils/model/school-days';

/** What is known of calendars and days, as of one moment. */
export interface CalendarsState {
  readonly feeds: readonly Feed[];
  readonly known: DaysKnown;
  readonly today: IsoDate;
  /** Epoch ms. */
  readonly now: number;
}

/** What can be done with them; each answers the state of the page after it. */
export interface CalendarsSource<State> {
  /** Must be called by a click itself: the browser asks the OT for leave. Fulfilled when the first copy came, or why not. */
  addFeed(address: string, use: FeedUse): Promise<State>;
  /** The same for an address of a feed there is. */
  allowFeed(id: string, address: string): Promise<State>;
  /** @param believe a copy with few events or none is right. */
  refreshFeed(id: string, believe?: boolean): Promise<State>;
  changeFeed(id: string, change: Partial<Pick<Feed, 'name' | 'use'>>): Promise<State>;
  removeFeed(id: string): Promise<State>;
  /** Of a calendar read on a page: the school it is for. */
  setCalendarSchool(id: string, school: string | null): Promise<State>;
  /** A calendar read on a page is no longer the district's. */
  dropCalendar(id: string): Promise<State>;
  changeRules(school: string, change: Partial<SchoolRules>): Promise<State>;
  decide(day: Pick<DayDecision, 'date' | 'school'>, kind: DayDecision['kind'] | null): Promise<State>;
}
