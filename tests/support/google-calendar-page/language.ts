import type { IsoDate } from '../../../utils/model/block';

/** A day and a time on it, for a sentence. */
export type Moment = readonly [day: string, time: string];

/** How Google describes an event to a screen reader in one language. */
export interface Language {
  readonly code: string;
  time(minutes: number, clock: 12 | 24, spaced: boolean): string;
  span(from: string, to: string): string;
  /** The times of a timed event over several days. */
  moments(from: Moment, to: Moment): string;
  date(date: IsoDate): string;
  dates(from: IsoDate, to: IsoDate): string;
  /** The label of a day, such as "Monday, September 14". */
  dayLabel(date: IsoDate): string;
  title(title: string): string;
  readonly allDay: string;
  /**
   * The words before a calendar and before a place, and the words for no place: "Calendar: ", "Location: ", "No
   * location".
   */
  readonly calendar: string;
  readonly place: string;
  readonly noPlace: string;
  readonly answers: {
    readonly accepted: string;
    readonly declined: string;
    readonly needs: string;
    readonly maybe: string;
  };
  readonly task: readonly [first: string, state: string];
  readonly comma: string;
  readonly words: Readonly<Record<Word, string>>;
}

export type Word = 'today' | 'events' | 'allDayEvents' | 'weekOf' | 'scheduleFrom' | 'mine' | 'others' | 'more';

export function sayDate(date: IsoDate, code: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`));
}

/** A time such as "9:20am" or "12pm"; if spaced, "9:20 AM" with a narrow no-break space; on a 24 h clock "09:20". */
export function latinTime(am: string, pm: string, spacedAm = 'AM', spacedPm = 'PM'): Language['time'] {
  return (minutes, clock, spaced) => {
    const hour = Math.floor((minutes % 1440) / 60);
    const minute = String(minutes % 60).padStart(2, '0');
    if (clock === 24) return `${String(hour).padStart(2, '0')}:${minute}`;
    const half = hour < 12 ? (spaced ? spacedAm : am) : spaced ? spacedPm : pm;
    const digits = minute === '00' && !spaced ? '' : `:${minute}`;
    return `${hour % 12 || 12}${digits}${spaced ? '\u202f' : ''}${half}`;
  };
}

type Own = Partial<Language> & Omit<Language, keyof ReturnType<typeof common> | 'code'>;

/** What the European languages share. `own` is what each of them says differently. */
export function european(code: string, own: Own): Language {
  return { code, ...common(code), ...own };
}

function common(code: string) {
  return {
    time: latinTime('am', 'pm'),
    date: (date: IsoDate) => sayDate(date, code, { dateStyle: 'long' }),
    dates: (from: IsoDate, to: IsoDate) =>
      new Intl.DateTimeFormat(code, { dateStyle: 'long', timeZone: 'UTC' })
        .formatRange(new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`))
        .replace(/[\u2009\u202f]/g, ' '),
    dayLabel: (date: IsoDate) => sayDate(date, code, { weekday: 'long', month: 'long', day: 'numeric' }),
    title: (title: string) => title,
    task: ['task', 'Not completed'] as const,
    comma: ', ',
  };
}
