import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Weekday } from '../../../utils/model/vocabulary';
import { clockSpans } from '../../../utils/time/clock/clock-span';
import { clock } from '../../../utils/time/date/dates';
import { schoolDaySpans } from '../../../utils/time/clock/school-day-spans';
import { weekdaysOf } from '../../../utils/time/date/weekday-text';
import { timetablesOnPage } from './page-reading';

/** Compares FET's pages with the activities they were made from: is every cell read on its day and at its hour? */

const FET = new URL('../../../../shared/captures/fet/', import.meta.url);

interface Activity {
  readonly day: Weekday;
  readonly start: string;
  /** The subject; null if only the timetable is at hand and not the activities it was made from. */
  readonly subject: string | null;
  readonly students: string | null;
  readonly teacher: string | null;
}

export function fetReport(): string {
  if (!existsSync(FET)) return 'FET: no timetables at hand\n';
  const lines = readdirSync(FET).flatMap((folder) => {
    const activities = activitiesOf(new URL(`${folder}/`, FET));
    return readdirSync(new URL(`${folder}/`, FET))
      .filter((file) => file.endsWith('.html') && !file.endsWith('_index.html'))
      .toSorted()
      .map((file) => pageLine(file, readFileSync(new URL(`${folder}/${file}`, FET), 'utf8'), activities));
  });
  return ['FET’s timetables, cells in their day and hour', ...lines, ''].join('\n');
}

function pageLine(file: string, source: string, activities: readonly Activity[]): string {
  const isTeachers = file.includes('_teachers_');
  const key = ({ day, start, subject, students, teacher }: Activity) =>
    [day, start, ...(subject === null ? [] : [subject, isTeachers ? teacher : students])].join(' ');
  const there = new Set(activities.map(key));
  const hasSubjects = activities.some(({ subject }) => subject !== null);
  const found = new Set(
    timetablesOnPage(source).flatMap(({ calendar, blocks }) =>
      blocks.flatMap(({ days, start, title }) => {
        const subject = hasSubjects ? title : null;
        return (days ?? []).map((day) =>
          key({ day, start: clock(start), subject, students: calendar.name, teacher: calendar.name }),
        );
      }),
    ),
  );
  const right = [...there].filter((one) => found.has(one)).length;
  return `  ${file.padEnd(46)} ${right} of ${there.size} right, ${[...found].filter((one) => !there.has(one)).length} wrong`;
}

function activitiesOf(folder: URL): Activity[] {
  const files = readdirSync(folder);
  const document = (file: string) =>
    new JSDOM(readFileSync(new URL(file, folder), 'utf8').replace(/^\uFEFF/, ''), { contentType: 'text/xml' }).window
      .document;
  const source = files.find((file) => file.endsWith('.fet'));
  const made = new Map(
    [...(source ? document(source).querySelectorAll('Activities_List > Activity') : [])].map((one) => [
      text(one, 'Id'),
      one,
    ]),
  );
  const placed = document(files.find((file) => file.endsWith('_activities.xml'))!).querySelectorAll('Activity');
  return [...placed].flatMap((one) => {
    const [span] = schoolDaySpans(clockSpans(text(one, 'Hour')));
    const [day] = weekdaysOf(text(one, 'Day')) ?? [];
    if (!day || span?.start == null) return [];
    const activity = made.get(text(one, 'Id'));
    const said = (name: string) => (activity ? text(activity, name) : null);
    return {
      day,
      start: clock(span.start),
      subject: said('Subject'),
      students: said('Students'),
      teacher: said('Teacher'),
    };
  });
}

function text(element: Element, name: string): string {
  return element.querySelector(name)?.textContent ?? '';
}
