import { dayChanges } from '../days/day-changes';
import type { SourcedChange } from '../days/district-calendar';
import type { Block, IsoDate } from '../model/block';
import type { DayKind } from '../model/day';
import type { ClassDays } from './class-days';

/** What a calendar that is off the page for now said of one day. */
export interface NoticeOfDay {
  readonly date: IsoDate;
  readonly notice: Block;
  /** As the calendar is called; null where nobody knows whose it is. */
  readonly calendar: string | null;
}

/** The days of a class with what calendars that are off the page said of them. */
export function withKept(days: ClassDays, kept: readonly NoticeOfDay[]): ClassDays {
  if (kept.length === 0) return days;
  const said = Map.groupBy(kept.flatMap(changesOf), ({ date }) => date);
  return { ...days, changes: (date, grade) => [...days.changes(date, grade), ...(said.get(date) ?? [])] };
}

/** Days as they may be told: of a calendar without a name only that another calendar says so. */
export function withoutNameless(days: Readonly<Record<IsoDate, DayKind>>): Record<IsoDate, DayKind> {
  const told = Object.entries(days).map(([date, day]): [IsoDate, DayKind] => {
    if (day.source !== NAMELESS) return [date, day];
    const { kind, from, until, grades } = day;
    return [date, { kind, from, until, grades, because: null, unsaid: true }];
  });
  return Object.fromEntries(told);
}

/** No calendar is called so. */
const NAMELESS = '\0';

function changesOf({ date, notice, calendar }: NoticeOfDay): SourcedChange[] {
  const changes = dayChanges(notice).filter((change) => change.date === date);
  return changes.map((change) => ({ ...change, source: calendar ?? NAMELESS }));
}
