import type { Told } from '../model/told';
import type { Opinion } from '../classify/opinion/second-opinion';
import type { Block, IsoDate } from '../model/block';
import { blockKey } from '../model/block-key';
import type { Classroom, DayReading, Suggestion, TypicalReading } from '../model/classroom';
import type { DayKind } from '../model/day';
import type { Weekday } from '../model/vocabulary';
import type { ClassifiedBlock, Findings, Preferences, PushInWindow } from '../model/window';
import type { ClassDays } from '../pipeline/class-days';
import { findInTimetable } from '../pipeline/find-in-timetable';
import { weekdayOf } from '../time/date/dates';
import { atMostTypical } from '../windows/score';
import { wallClock } from '../time/now';
import { NEVER } from '../time/past';
import { mergeReadings } from './merge-readings';
import { postedDay, type PostedDay } from './posted-day';
import {
  sourceChanges,
  sourceDisputes,
  type SourceChange,
  type SourceDispute,
  type SourceTelling,
} from './source-news';

/** What is remembered about one classroom and one date. */
export interface DayQuestion {
  readonly classroom: Classroom;
  readonly date: IsoDate;
  /** That very date, one a source; empty when it was never read. */
  readonly read: readonly DayReading[];
  /** The latest ordinary day of the same weekday; only looked at when `read` is empty. */
  readonly typical: readonly DayReading[];
  /** Its undated timetables; one that holds for the date comes before a typical weekday. */
  readonly posted?: readonly TypicalReading[];
  readonly told: readonly Told[];
  /** What blocks are in the other classrooms, by block key; absent where nobody is asked. */
  readonly suggestions?: ReadonlyMap<string, Suggestion>;
  readonly preferences: Preferences;
  /** The OT's own events of that date. */
  readonly busy: readonly Block[];
  /** IANA zone in which "read on" is told. */
  readonly zone: string;
  /** What calendars and the OT say of the days of its school; absent where nothing is known. */
  readonly days?: ClassDays;
  /** The fitted second opinion; without it the lexicon stands alone. */
  readonly opinion?: Opinion | null;
}

/**
 * Where an answer comes from: that date as read, a timetable of such days, the same weekday of another week, or nowhere.
 * `readOn` is null where a clock that ran ahead dated it: nobody knows when it was.
 */
export type Basis =
  | { readonly said: 'read'; readonly readOn: IsoDate | null }
  | {
      readonly said: 'posted';
      readonly weekday: Weekday;
      readonly readOn: IsoDate | null;
      readonly where: string;
      readonly dayType: string | null;
    }
  | { readonly said: 'typical'; readonly weekday: Weekday; readonly readOn: IsoDate | null }
  | { readonly said: 'nothing'; readonly weekday: Weekday };

/** One block of the day and the windows in it, in time order. */
export interface DayRow {
  readonly block: ClassifiedBlock;
  readonly windows: readonly PushInWindow[];
  /** What the OT said or saw of this block, oldest first. */
  readonly told: readonly Told[];
  /** What it is in another classroom, where it is not clear what it is here. */
  readonly suggestion: Suggestion | null;
}

export interface ClassroomDay {
  readonly classroom: Classroom;
  readonly date: IsoDate;
  readonly basis: Basis;
  /** Set only when the day is not a regular one, or the OT said that it is. */
  readonly kind: DayKind | null;
  readonly rows: readonly DayRow[];
  /** Where the answer was read; empty where it is none. */
  readonly sources: readonly SourceTelling[];
  /** What its sources say otherwise than they did before; a usual day of another week is no news. */
  readonly changes: readonly SourceChange[];
  /** Where its sources contradict each other. */
  readonly disputes: readonly SourceDispute[];
}

/** The day of one classroom: as read, else as that weekday usually runs, else nothing. Never a guess without its basis. */
export function classroomDay(question: DayQuestion): ClassroomDay {
  const { classroom, date, read, typical, zone } = question;
  const weekday = weekdayOf(date);
  const posted = read.length > 0 ? null : postedOn(question);
  const used = read.length > 0 ? read : posted ? [readingOf(posted)] : typical;
  const findings = findInDay(question, used, posted);
  const said = findings.days[date];
  const kind = !said || (said.kind === 'regular' && !said.decided) ? null : said;
  if (used.length === 0) {
    const none = { sources: [], changes: [], disputes: [] };
    return { classroom, date, basis: { said: 'nothing', weekday }, kind, rows: [], ...none };
  }
  const tellings = posted?.tellings ?? used;
  const news = {
    sources: used,
    changes: posted || read.length > 0 ? sourceChanges(tellings) : [],
    disputes: sourceDisputes(tellings),
  };

  const last = Math.max(...used.map((reading) => reading.readAt));
  const readOn = last > NEVER ? wallClock(last, zone).date : null;
  const rows = rowsOf(findings, question);
  if (read.length > 0) {
    return { classroom, date, basis: { said: 'read', readOn }, kind, rows, ...news };
  }
  const { where, dayType } = posted?.reading ?? {};
  const basis: Basis =
    where === undefined
      ? { said: 'typical', weekday, readOn }
      : { said: 'posted', weekday, readOn, where, dayType: dayType ?? null };
  const asTypical = rows.map((row) => ({ ...row, windows: row.windows.map(atMostTypical) }));
  return { classroom, date, basis, kind, rows: asTypical, ...news };
}

/** @param question of a date that was not read. */
function postedOn({ classroom, date, posted, days }: DayQuestion): PostedDay | null {
  if (!posted || posted.length === 0) return null;
  const labels = posted.flatMap(({ blocks }) => blocks.flatMap(({ rotation }) => rotation ?? []));
  const rotations = days?.rotations(date, date, [...new Set(labels)]).get(date) ?? [];
  const kind = days?.decision(date)?.kind ?? days?.resolve(date, classroom.grade).kind ?? 'regular';
  return postedDay(posted, { date, kind: kind === 'weekend' ? 'regular' : kind, rotations }, classroom.wins);
}

function readingOf({ reading, blocks }: PostedDay): DayReading {
  const { classroom, source, readAt, where } = reading;
  return { classroom, source, readAt, where, date: '', blocks, notices: [] };
}

/** @param posted where the blocks are from a posted timetable: what kind of day it was printed for runs as printed. */
function findInDay(question: DayQuestion, readings: readonly DayReading[], posted: PostedDay | null): Findings {
  const dayType = posted?.reading.dayType ?? null;
  const { classroom, date, told, preferences, busy, days, opinion = null } = question;
  const own = readings.every((reading) => reading.date === date);
  const blocks = mergeReadings(readings, classroom.wins).filter((block) => own || !block.allDay);
  return findInTimetable(
    {
      calendar: { token: classroom.id, name: classroom.name, own: false },
      grade: classroom.grade,
      ...(dayType !== null && { dayType }),
      // A typical day is worked out as if it were the date asked for, so that the OT's own events can mark it.
      blocks: own ? blocks : blocks.map((block) => ({ ...block, date })),
    },
    {
      grade: classroom.grade,
      preferences,
      learned: told,
      notices: own ? readings.flatMap((reading) => reading.notices) : [],
      busy,
      dates: [date],
      posted: posted !== null,
      opinion,
      ...(days && { days }),
    },
  );
}

function rowsOf(findings: Findings, { told: all, suggestions }: DayQuestion): DayRow[] {
  const told = Map.groupBy(all, ({ block }) => block);
  return findings.blocks
    .map((block, index): DayRow => {
      const key = blockKey(block.title);
      const clear = block.sureness === 'certain' || block.sureness === 'learned';
      return {
        block,
        windows: findings.windows.filter((window) => window.block === index),
        told: told.get(key) ?? [],
        suggestion: clear ? null : (suggestions?.get(key) ?? null),
      };
    })
    .filter(({ block }) => !block.allDay && !block.declined && !block.task)
    .sort((a, b) => a.block.start - b.block.start || (a.block.end ?? 0) - (b.block.end ?? 0));
}
