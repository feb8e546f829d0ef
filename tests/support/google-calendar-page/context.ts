import type { IsoDate } from '../../../utils/model/block';
import { datekey } from './datekey';
import type { Language } from './language';
import { LANGUAGES } from './languages';
import { makeNames, type Names } from './names';
import type { CalendarSpec, EventSpec, PageSpec } from './spec';

/** A spec with all absent parts filled in, and the functions that every part of the page needs. */
export interface Context {
  readonly spec: PageSpec;
  readonly language: Language;
  readonly css: Names;
  readonly pxPerHour: number;
  /** The events of the calendars that are switched on. */
  readonly events: readonly EventSpec[];
  time(minutes: number): string;
  calendarOf(event: EventSpec): CalendarSpec;
  isToday(date: IsoDate): boolean;
  /** The attribute; none on a page whose layout has changed. */
  key(date: IsoDate): { 'data-datekey'?: number };
}

export function makeContext(spec: PageSpec): Context {
  const language = LANGUAGES[spec.language ?? 'en'];
  if (!language) throw new Error(`no such language: ${spec.language}`);
  const calendars = new Map(spec.calendars.map((calendar) => [calendar.token, calendar]));
  return {
    spec,
    language,
    css: makeNames(spec.seed ?? 1),
    pxPerHour: spec.pxPerHour ?? 48,
    events: spec.events.filter((event) => calendars.get(event.calendar)?.shown !== false),
    time: (minutes) => language.time(minutes, spec.clock ?? 12, spec.spacedClock ?? false),
    calendarOf: (event) => calendars.get(event.calendar) ?? missing(event.calendar),
    isToday: (date) => spec.now?.date === date,
    key: (date): { 'data-datekey'?: number } =>
      spec.broken === 'no-datekeys' ? {} : { 'data-datekey': datekey(date) },
  };
}

function missing(token: string): never {
  throw new Error(`an event names a calendar the page does not have: ${token}`);
}
