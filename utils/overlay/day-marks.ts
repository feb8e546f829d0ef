import type { IsoDate } from '../model/block';
import type { DayKind } from '../model/day';
import type { Survey } from './survey';

/** A day that is not like others, for the classrooms of the page it is so for. */
export interface DayMark {
  readonly date: IsoDate;
  /** What it is, strongest word first; one entry where all classrooms have the same day. */
  readonly kinds: readonly MarkedKind[];
}

export interface MarkedKind {
  readonly day: DayKind;
  /** Names of the classrooms, in page order. */
  readonly rooms: readonly string[];
  /** Their school; '' where it is not told, or not the same. */
  readonly school: string;
}

/** The changed days of all classrooms on the page, by date; none whose event the page itself shows on that day. */
export function dayMarks(survey: Survey): DayMark[] {
  const found = new Map<IsoDate, Map<string, MarkedKind>>();
  for (const { findings, name, school } of survey.calendars)
    for (const [date, day] of Object.entries(findings?.days ?? {})) {
      if ((day.kind === 'regular' && !day.decided) || isShown(day, survey)) continue;
      const kinds = found.get(date) ?? new Map<string, MarkedKind>();
      const key = JSON.stringify(day);
      const before = kinds.get(key);
      const same = before === undefined || before.school === (school ?? '');
      kinds.set(key, { day, rooms: [...(before?.rooms ?? []), name], school: same ? (school ?? '') : '' });
      found.set(date, kinds);
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, kinds]) => ({ date, kinds: [...kinds.values()] }));
}

/** Its event stands in one of the page's own calendars, and so on the page. */
function isShown({ because, source, decided }: DayKind, { calendars }: Survey): boolean {
  if (because === null || decided) return false;
  return source === undefined || calendars.some(({ name }) => name === source);
}
