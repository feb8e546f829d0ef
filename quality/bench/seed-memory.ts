import type { PuppeteerSurface } from '../../tests/support/browser/surface/puppeteer-surface';
import type { Surface } from '../../tests/support/browser/surface/surface';
import type { Block, IsoDate } from '../../utils/model/block';
import type { Classroom } from '../../utils/model/classroom';
import { addDays, weekdayOf } from '../../utils/time/date/dates';
import { busyPage, MONDAY } from './busy-page';

/** Rooms and days that are stored, in the form of `schema.ts`. */
export interface Seeded {
  readonly rooms: number;
  readonly days: number;
}

/**
 * Fills the extension's database from one of its pages.
 * @param today the date on which the stored days end; only school days are stored
 * @param days how many days back, weekends counted; a year when absent
 */
export async function seedMemory(
  page: Surface | PuppeteerSurface,
  rooms: number,
  today: IsoDate,
  days = 365,
): Promise<Seeded> {
  const dates = Array.from({ length: days }, (_, back) => addDays(today, -back)).filter(
    (date) => !['sat', 'sun'].includes(weekdayOf(date)),
  );
  const classrooms = Array.from({ length: rooms }, (_, room): Classroom => ({
    id: `room-${room}`,
    name: `Room ${room + 11}, Grade ${(room % 5) + 1}`,
    grade: '3',
    gradeSet: false,
    school: `School ${room % 12}`,
    sources: [`google-calendar:c_room${room}@g`],
  }));
  await page.run(putAll, classrooms, dates, dayOfBlocks());
  return { rooms, days: rooms * dates.length };
}

/** The blocks of one ordinary day of the busy page. */
function dayOfBlocks(): Block[] {
  const minutes = (time: string) => Number(time.slice(11, 13)) * 60 + Number(time.slice(14));
  return busyPage(60)
    .events.filter(({ start, calendar }) => start.startsWith(MONDAY) && calendar.startsWith('c_'))
    .map(({ title, start, end }) => ({
      title,
      note: null,
      date: MONDAY,
      days: null,
      rotation: null,
      start: minutes(start),
      end: minutes(end),
      allDay: false,
      location: null,
      declined: false,
      task: false,
      timing: 'stated',
    }));
}

/**
 * Runs in the page. The page has opened the database once, so its stores exist. It calls no function outside itself.
 */
async function putAll(classrooms: Classroom[], dates: string[], blocks: Block[]): Promise<void> {
  const [known] = await indexedDB.databases();
  const opening = indexedDB.open(known?.name ?? 'none');
  await new Promise((done, fail) => {
    opening.onsuccess = done;
    opening.onerror = fail;
  });
  const db = opening.result;
  const where = 'calendar.google.com/calendar/u/0/r/week';
  for (const classroom of classrooms) {
    const tx = db.transaction(['classrooms', 'days'], 'readwrite', { durability: 'relaxed' });
    tx.objectStore('classrooms').put(classroom);
    const source = classroom.sources[0];
    for (const date of dates) {
      const dated = blocks.map((block) => ({ ...block, date }));
      const row = {
        classroom: classroom.id,
        date,
        source,
        blocks: dated,
        notices: [],
        readAt: Date.parse(date),
        where,
      };
      tx.objectStore('days').put(row);
    }
    await new Promise((done, fail) => {
      tx.oncomplete = done;
      tx.onabort = () => fail(tx.error ?? new Error('the database gave up'));
    });
  }
  db.close();
}
