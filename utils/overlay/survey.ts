import type { Told } from '../model/told';
import type { IsoDate, Minutes } from '../model/block';
import { blockKey } from '../model/block-key';
import type { CalendarRole, Suggestion } from '../model/classroom';
import type { CalendarRef, Manner } from '../model/reading';
import type { Grade } from '../model/vocabulary';
import type { ClassifiedBlock, Findings, PushInWindow } from '../model/window';
import { DAY_MIN } from '../time/date/dates';
import { dayKey } from './grid';

/** A calendar on the page, as the OT has it or as it is guessed. */
export interface Calendar {
  /** `<reader>:<calendar token>` */
  readonly source: string;
  readonly ref: CalendarRef;
  readonly name: string;
  readonly role: CalendarRole;
  /** The OT chose the role; else it is a guess. */
  readonly roleSet: boolean;
  readonly grade: Grade | null;
  /** The OT chose the grade. */
  readonly gradeSet: boolean;
  /** The page or the calendar's name says the grade. Neither chosen nor stated, it is a guess. */
  readonly gradeStated: boolean;
  /** Of the remembered classroom, where the OT told it. */
  readonly school: string | null;
  /** Id of the remembered classroom; null until it is remembered. */
  readonly classroom: string | null;
  readonly told: readonly Told[];
  /** What unclear blocks are in the OT's other classrooms, by block key; absent where there are none. */
  readonly suggestions?: Readonly<Record<string, Suggestion>>;
  /** Classrooms only. */
  readonly findings: Found | null;
}

/** Of the findings, what can be seen. */
export type Found = Pick<Findings, 'blocks' | 'windows' | 'days'>;

/** When the OT has something else, never what: minutes after midnight of `date`. */
export interface BusySpan {
  readonly date: IsoDate;
  readonly start: Minutes;
  readonly end: Minutes | null;
}

/** All that one reading of a page means, as plain data. Calendars in page order. */
export interface Survey {
  readonly calendars: readonly Calendar[];
  /** The way of reading the OT picked for the page, which all this is of; null is the best one. */
  readonly manner: Manner | null;
  /** The OT's own timed events. */
  readonly busy: readonly BusySpan[];
  /** The page itself shows only some of a day's events ("3 more"). */
  readonly partial: boolean;
  /** Words on that what is read here is not kept for good, as in a private window; absent where it is. */
  readonly unkept?: 'panel_line_private' | 'panel_line_until_closed';
}

/** A push-in window with all that its band shows; plain data, so that the same visit is seen to be the same. */
export interface Visit {
  readonly id: string;
  /** The classroom's place in page order. */
  readonly room: number;
  readonly source: string;
  readonly roomName: string;
  readonly token: string;
  /** Null on a typical timetable, whose block says on which days it runs. */
  readonly date: IsoDate | null;
  readonly window: PushInWindow;
  readonly block: ClassifiedBlock;
}

/** The windows of all classrooms, in time order; those of typical timetables before any date. */
export function visitsOf(survey: Survey): Visit[] {
  const visits = new Map<string, Visit>();
  survey.calendars.forEach(({ findings, source, name, ref }, room) => {
    for (const window of findings?.windows ?? []) {
      const block = findings!.blocks[window.block];
      if (!block) continue;
      const date = window.date ?? block.date;
      const id = [source, dayKey(block), window.start, window.end, block.title, block.start].join('\n');
      visits.set(id, { id, room, source, roomName: name, token: ref.token, date, window, block });
    }
  });
  return [...visits.values()].sort(
    (a, b) => byDate(a.date ?? '', b.date ?? '') || a.window.start - b.window.start || a.room - b.room,
  );
}

function byDate(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A block nobody can name, once a classroom. */
export interface Unsure {
  readonly source: string;
  readonly block: ClassifiedBlock;
}

export function unsureOf(survey: Survey): Unsure[] {
  const found = new Map<string, Unsure>();
  for (const { findings, source } of survey.calendars)
    for (const block of findings?.blocks ?? []) {
      const { declined, task, allDay, calledOff } = block;
      const silent = block.sureness !== 'unknown' || declined || task || allDay || calledOff;
      const key = `${source}\n${blockKey(block.title)}`;
      if (!silent && block.start < DAY_MIN && !found.has(key)) found.set(key, { source, block });
    }
  return [...found.values()];
}
