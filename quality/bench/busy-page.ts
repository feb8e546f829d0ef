import type { CalendarSpec, EventSpec, PageSpec } from '../../tests/support/google-calendar-page/spec';
import type { IsoDate } from '../../utils/model/block';
import { addDays } from '../../utils/time/date/dates';

/** Invented lessons of a school day, in order; a class's calendar is full of them. */
const LESSONS =
  'Arrival & Unpack|Morning Meeting|Fundations|Writers Workshop|Snack|Readers Workshop: small groups|Art with Ms. Vale|Lunch|Recess|Read Aloud|Math: Eureka Module 2|Science|Social Studies|Number Corner|Literacy Centers|PE|Library|Handwriting|Second Step|iReady|Koala Time|Spelling test|Pack up & Dismissal'.split(
    '|',
  );
/** Lessons of a class each day, and one event of the therapist's own: 60 events a week. */
const A_DAY = 11;
const OWN = ['Team huddle', 'IEP meeting', 'Evaluation report', 'Lunch duty', 'Planning'];
const MINE: CalendarSpec = { token: 'k.alvarez@m', name: 'Kim Alvarez', own: true, color: 'rgb(121, 134, 203)' };

/** The Monday on which the busy page opens. */
export const MONDAY: IsoDate = '2026-09-14';

/** A busy calendar page. @param events in the week that is shown, a multiple of 60: each 60 are one class */
export function busyPage(events: number): PageSpec {
  const rooms = Array.from({ length: events / (5 * (A_DAY + 1)) }, (_, room) => room);
  return {
    view: 'week',
    date: MONDAY,
    calendars: [MINE, ...rooms.map(calendarOf)],
    events: [-7, 0, 7].flatMap((week) => rooms.flatMap((room) => weekOf(room, addDays(MONDAY, week)))),
  };
}

function calendarOf(room: number): CalendarSpec {
  const name = `Room ${room + 11}, Grade ${(room % 5) + 1}`;
  return { token: `c_room${room}@g`, name, own: false, color: 'rgb(3, 155, 229)' };
}

/** Weeks differ from each other as real ones do, by a lesson here and there. */
function weekOf(room: number, monday: IsoDate): EventSpec[] {
  const turn = room + Number(monday.slice(-2));
  return OWN.flatMap((own, day) => {
    const date = addDays(monday, day);
    const at = (minutes: number) =>
      `${date}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const timed = (calendar: string, title: string, start: number, length: number): EventSpec => ({
      calendar,
      title,
      start: at(start),
      end: at(start + length),
    });
    return [
      timed(MINE.token, own, 780 + 5 * (room % 10), 30),
      ...Array.from({ length: A_DAY }, (_, hour) => {
        const title = LESSONS[(turn * 5 + day * 3 + hour) % LESSONS.length]!;
        return timed(`c_room${room}@g`, title, 490 + hour * 35, 35);
      }),
    ];
  });
}
