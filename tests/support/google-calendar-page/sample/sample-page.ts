import type { PageSpec } from '../spec';
import { CALENDARS } from './calendars';
import { sampleEvents } from './weeks';

/** The demo page: the week of `date` as the therapist sees it. Any part of the spec may be replaced. */
export function samplePage(date: string, other: Partial<PageSpec> = {}): PageSpec {
  return { view: 'week', date, calendars: CALENDARS, events: sampleEvents(date), ...other };
}
