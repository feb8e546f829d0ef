import { schoolWeek } from './shown-date';
import { type Block, blockWith, type IsoDate } from '../model/block';
import type { Classroom, DayReading } from '../model/classroom';
import { minutesOf, weekdayOf } from '../time/date/dates';

/*
 * An invented classroom to try the popup on. Its titles are data, as a teacher would write them; the source marks it as
 * a sample wherever it is listed.
 */

const SOURCE = 'sample:room-14';

const WEEK = `
  08:00–08:20 Arrival & Morning Work
  08:20–08:45 Morning Meeting
  08:45–09:20 Fundations
  09:20–10:10 Writers Workshop | Mini Lesson 9:20, Independent Writing 9:35, Share 10:00
  10:10–10:25 Recess
  10:25–11:25 Math Workshop
  11:25–11:55 Lunch
  11:55–12:15 Read Aloud
  12:15–13:05 Reading Centers
  13:50–14:30 Science
  14:30–14:45 Pack Up & Dismissal`;
const SPECIALS = { mon: 'Art', tue: 'PE', wed: 'Music', thu: 'Library', fri: 'PE', sat: 'PE', sun: 'PE' } as const;

/** The room and its week. @param date any day of the week to fill. @param now epoch ms. */
export function sampleRoom(date: IsoDate, now: number): { room: Classroom; days: DayReading[] } {
  const room: Classroom = {
    id: SOURCE,
    name: 'Room 14 – Ms. Rivera',
    grade: '2',
    gradeSet: true,
    school: null,
    sources: [SOURCE],
  };
  const days = schoolWeek(date).map((day): DayReading => ({
    classroom: room.id,
    date: day,
    source: SOURCE,
    blocks: blocksOf(day),
    notices: [],
    readAt: now,
    where: 'sample',
  }));
  return { room, days };
}

export function isSample(room: Classroom): boolean {
  return room.sources.includes(SOURCE);
}

function blocksOf(date: IsoDate): Block[] {
  const lines = `${WEEK}\n13:05–13:50 ${SPECIALS[weekdayOf(date)]}`.trim().split('\n');
  return lines
    .map((line) => /([\d:]+)–([\d:]+) ([^|]+)(?:\| (.+))?/.exec(line)!)
    .map(([, start, end, title, note]) =>
      blockWith({ title: title!.trim(), note: note ?? null, date, start: minutesOf(start!)!, end: minutesOf(end!)! }),
    )
    .sort((a, b) => a.start - b.start);
}
