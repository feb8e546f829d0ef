import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventLines, savedPage } from '../../tests/support/library-page';
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
];

/** The page was given the day after as the last one, and draws it so. */
const AS_DRAWN: Readonly<Record<string, readonly [title: string, end: string]>> = {
  'vue-cal': ['100th Day of School', '2026-01-31'],
};

describe.skipIf(!existsSync(FOLDER))('captured calendars', () => {
  it.each(CAPTURES)('%s', (reader, file, stated) => {
    const truth = JSON.parse(readFileSync(new URL(`${file}.events.json`, FOLDER), 'utf8')) as Truth;
    const document = savedPage(readFileSync(new URL(`${file}.html`, FOLDER), 'utf8'));
    const page = { document, url: '', now: Date.parse(`${truth.now}-05:00`), zone: truth.timezone };
    const known = detectPage(page);
    expect(known?.kind).toMatchObject({ reader, readable: true });
    const reading = known!.reader.read(page);
    expect(eventLines(reading)).toEqual(
      truth.events
        .map((event) => {
          const [title, end] = AS_DRAWN[reader]?.[0] === event.title ? AS_DRAWN[reader] : [event.title, event.end];
          const { start, allDay } = event;
          return allDay ? `${start}T00:00 ${end}T00:00 ${title}` : `${start.slice(0, 16)} ${end.slice(0, 16)} ${title}`;
        })
        .sort(),
    );
    expect(reading.warnings).toEqual([]);
    expect(reading.timetables).toMatchObject([{ grade: '2', calendar: { name: 'Room 14 Schedule' } }]);
    const blocks = reading.timetables.flatMap((timetable) => timetable.blocks);
    expect(blocks.filter(({ timing }) => timing === 'stated')).toHaveLength(stated);
  });
});
