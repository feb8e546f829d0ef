import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventLines, savedPage } from '../../tests/support/pages/library-page';
import { detectPage } from './registry';

const FOLDER = new URL('../../../shared/captures/calendars/', import.meta.url);
interface Truth {
  readonly now: string;
  readonly timezone: string;
  readonly events: readonly { title: string; start: string; end: string; allDay?: boolean }[];
}

/** By reader: the real render of a week, and how many ends the page prints itself. */
const CAPTURES: readonly (readonly [reader: string, file: string, stated: number])[] = [
  ['react-big-calendar', 'react-big-calendar.week', 66],
  ['vue-cal', 'vue-cal.week', 66],
  ['schedule-x', 'schedule-x.week', 46],
  ['event-calendar', 'event-calendar.timeGridWeek', 66],
  ['dhtmlx', 'dhtmlx-scheduler.week', 66],
  ['toast-ui', 'toastui.week', 9],
];

/** What the page itself says otherwise than its truth, or does not say: by day and title, the end as it can be known. */
const AS_DRAWN: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  // The page was given the day after as the last one, and draws it so.
  'vue-cal': { '2026-01-29 100th Day of School': '2026-01-31' },
  // Less than half an hour is drawn as half an hour: where nothing follows within it, the end is not known.
  'toast-ui': {
    '2026-01-26 Bathroom Break': null,
    '2026-01-26 Pack Up & Dismissal': null,
    '2026-01-27 Pack Up & Dismissal': null,
    '2026-01-28 Pack Up & Early Dismissal': null,
    '2026-01-29 Pack Up & Dismissal': null,
    '2026-01-30 Pack Up & Dismissal': null,
    '2026-01-29 Speech - pull out': null,
    // Beside a block of half an hour, and drawn as long.
    '2026-01-27 Reading Intervention (small group)': '2026-01-27T14:25',
  },
};

describe.skipIf(!existsSync(FOLDER))('captured calendars', () => {
  it.each(CAPTURES)('%s', (reader, file, stated) => {
    const truth = JSON.parse(readFileSync(new URL(`${file}.events.json`, FOLDER), 'utf8')) as Truth;
    const document = savedPage(readFileSync(new URL(`${file}.html`, FOLDER), 'utf8'));
    const page = { document, url: '', now: Date.parse(`${truth.now}-05:00`), zone: truth.timezone };
    const known = detectPage(page);
    expect(known?.kind).toMatchObject({ reader, readable: true });
    const reading = known!.reader.read(page, known!.found).reading;
    expect(eventLines(reading)).toEqual(
      truth.events
        .map(({ title, start, end: whole, allDay }) => {
          const said = AS_DRAWN[reader]?.[`${start.slice(0, 10)} ${title}`];
          const end = said === undefined ? whole : said;
          if (allDay) return `${start}T00:00 ${end}T00:00 ${title}`;
          return `${start.slice(0, 16)} ${end?.slice(0, 16) ?? '-'} ${title}`;
        })
        .sort(),
    );
    expect(reading.warnings.map(({ code }) => code)).toEqual(reader === 'toast-ui' ? ['dates-unclear'] : []);
    expect(reading.timetables).toMatchObject([{ grade: '2', calendar: { name: 'Room 14 Schedule' } }]);
    const blocks = reading.timetables.flatMap((timetable) => timetable.blocks);
    expect(blocks.filter(({ timing }) => timing === 'stated')).toHaveLength(stated);
  });
});
