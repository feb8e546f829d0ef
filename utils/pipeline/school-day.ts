import type { IsoDate } from '../model/block';
import type { DayKindName } from '../model/day';
import type { Grade } from '../model/vocabulary';
import type { ResolvedDay } from '../days/resolve-day';
import type { ClassDays } from './class-days';

/** A day as the calendars have it and as the OT decided. */
export interface SchoolDay extends Omit<ResolvedDay, 'kind'> {
  readonly kind: DayKindName | 'weekend';
  /** The OT's own word stands. */
  readonly decided: boolean;
  /** What the OT told of every such weekday, not of this one. */
  readonly habit: boolean;
}

export function schoolDay(days: ClassDays, date: IsoDate, grade: Grade | null): SchoolDay {
  const resolved = days.resolve(date, grade);
  const decision = days.decision(date);
  const changed = resolved.kind !== 'regular' && resolved.kind !== 'weekend';
  const habit =
    changed && days.changes(date, grade).some(({ kind, because }) => kind === resolved.kind && because === '');
  if (!decision) return { ...resolved, decided: false, habit };
  return { ...resolved, kind: decision.kind, start: null, end: null, decided: true, habit: false };
}
