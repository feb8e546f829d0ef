import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { districtCalendar, rotationsOf, type Notice } from '../../utils/days/district-calendar';
import { resolveDay } from '../../utils/days/resolve-day';
import { eachDay } from '../../utils/days/title-days';
import { inSlices } from '../../utils/time/slices';
import { feedSlices } from '../../utils/feeds/read-feed';
import type { Block } from '../../utils/model/block';
import { GRADES } from '../../utils/model/vocabulary';
import { addDays } from '../../utils/time/date/dates';
import type { Figure } from './figure';

const YEAR = { from: '2026-08-01', to: '2027-07-31', zone: 'America/Chicago' };
/** Milliseconds that the background works on a feed before it lets other work run. */
const SLICE = 16;

/** Milliseconds that this thread has worked; other work of the machine does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** How fast calendar feeds are read, and their days worked out. */
export async function feedSpeed(): Promise<Figure[]> {
  await readSlowly(feedOf(1));
  const [small, big] = [await readSlowly(feedOf(5)), await readSlowly(feedOf(20))];
  return [
    {
      what: 'feed of 20 MB: longest slice',
      got: big.longest,
      unit: 'ms',
      aim: 50,
      from: `${(big.whole / 1000).toFixed(1)} s in all`,
    },
    { what: 'feed of 5 → 20 MB: time ×', got: big.whole / small.whole, unit: '×', aim: 5, from: '4 is linear' },
    { what: 'a year of 400 events, 40 classrooms, every day', got: yearOfDays(), unit: 'ms', aim: 200 },
  ];
}

async function readSlowly(text: string): Promise<{ longest: number; whole: number }> {
  const begun = worked();
  let [since, before, longest] = [performance.now(), begun, 0];
  await inSlices(feedSlices(text, YEAR), () => {
    if (performance.now() - since < SLICE) return null;
    longest = Math.max(longest, worked() - before);
    return new Promise((resolve) =>
      setImmediate(() => {
        [since, before] = [performance.now(), worked()];
        resolve();
      }),
    );
  });
  return { longest, whole: worked() - begun };
}

/**
 * A feed as a busy calendar exports it: half of its events are of other years, some repeat, and descriptions are
 * folded.
 */
function feedOf(megabytes: number): string {
  const parts = ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Room 14\r\n'];
  const note = Array.from({ length: 8 }, (_, i) => `Materials for group ${i}: paper\\, scissors and the usual`).join(
    '\r\n  ',
  );
  for (let i = 0, length = 0; length < megabytes * 1e6; i++) {
    const date = addDays('2024-08-01', (i * 7) % 1095).replaceAll('-', '');
    const repeats = i % 20 === 0 ? 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=30\r\n' : '';
    const event = `BEGIN:VEVENT\r\nUID:event-${i}@school.example\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=America/New_York:${date}T092000\r\nDTEND;TZID=America/New_York:${date}T101000\r\n${repeats}SUMMARY:Writers Workshop ${i % 40}\r\nDESCRIPTION:${note}\r\nEND:VEVENT\r\n`;
    parts.push(event);
    length += event.length;
  }
  parts.push('END:VCALENDAR\r\n');
  return parts.join('');
}

const TITLES = [
  'No School',
  'Early Release 12:15',
  '2 Hour Delay',
  'Gr 3-5 MAP Testing',
  'PTA Meeting',
  'Book Fair',
  'Picture Day',
  'Winter Break',
];

function yearOfDays(): number {
  const dates = eachDay(YEAR);
  const notices = Array.from({ length: 400 }, (_, i): Notice => {
    const rest = { note: null, days: null, rotation: null, location: null, declined: false, task: false } as const;
    const title = i < 30 ? `Day ${(i % 6) + 1}` : `${TITLES[i % TITLES.length]!} ${i}`;
    const block: Block = {
      ...rest,
      title,
      date: dates[(i * 11) % dates.length]!,
      start: 0,
      end: 1440,
      allDay: true,
      timing: 'stated',
    };
    return { block, source: 'district.ics' };
  });
  // The first run is measured alone, since titles are remembered afterwards.
  const begun = worked();
  const calendar = districtCalendar(notices);
  for (let room = 0; room < 40; room++) {
    const who = { grade: GRADES[room % GRADES.length]!, school: room % 2 ? 'Birch Elementary' : 'Maple Elementary' };
    rotationsOf(calendar, YEAR.from, YEAR.to);
    for (const date of dates) resolveDay(calendar, date, who);
  }
  return worked() - begun;
}
