import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { clock } from '../../time/date/dates';
import { googleCalendar } from './reader';
import { kindOf, readWith } from '../../../tests/support/pages/read-with';

const FOLDER = new URL('../../../../shared/captures/google-calendar/', import.meta.url);
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER) : [];

/** By file: calendar, own calendars with a star, then date, time and title of each event as its text says them. */
const TRUTH: Readonly<Record<string, readonly string[]>> = {
  'calendar-merger_month-live_ja.html': [
    'First* 2026-10-08 all-day Birthday',
    'First* 2026-10-08 22:30–23:00 Planning',
    'Second* 2026-10-08 all-day Birthday',
    'Second* 2026-10-08 22:30–23:00 Planning',
    'Third* 2026-10-08 all-day Birthday',
    'Third* 2026-10-08 22:30–23:00 Planning',
  ],
  'calendar-merger_schedule-live_ja.html': [
    'First* 2026-10-08 22:30–23:00 Planning',
    'Second* 2026-10-08 22:30–23:00 Planning',
    'Third* 2026-10-08 22:30–23:00 Planning',
  ],
  'calendar-merger_week-live_ja.html': [
    'Primary* 2026-10-08 22:30–23:00 Planning',
    'Shared* 2026-10-08 22:30–23:00 Planning',
    'Third* 2026-10-08 22:30–23:00 Planning',
  ],
  // Chips alone, two of them without any hidden text: no day stands anywhere but in the last.
  'daybow_chips_2026-09.html': [
    'me@m=Me* - all-day Trip',
    'me@m=Me* - all-day Trip',
    'me@m=Me* - 15:00 Test',
    'me@m=Me* - 15:00–16:00 Test',
    'me@m=Me* 2026-10-06 15:00–16:00 Dinner with Sam',
  ],
  // A to-do whose id says no calendar, and two texts of the public embed without their chips.
  'snippets_2024-2026.html': [
    'own* 2025-12-11 19:00 mgc (to-do)',
    'SJS Shows 2026-06-28 13:30–16:30 Bron Burbank',
    'SJS Shows 2026-06-28 17:00–20:00 Eric Bowden',
  ],
  // Rebuilt from a dump without data attributes: no ids, no days but those of the texts; the all-day event stands
  // in it twice, in the day view and the schedule.
  'ugc_measured_2026-09-14_reconstructed.html': [
    'UGC Fixtures 2026-09-14 all-day All-day one',
    'UGC Fixtures 2026-09-14 09:00–09:15 Fifteen',
    'UGC Fixtures 2026-09-14 11:00–11:45 Forty-five',
    'UGC Fixtures 2026-09-19 10:00–11:00 Weekend',
  ],
  'week_chip_accepted_2026-06-04.html': [
    'Sample User* 2026-06-02 12:00–12:30 Planning Review: Roadmap, Tooling, Access, Pricing, Time @ Conference Room A',
  ],
  'week_chip_declined_2026-06-04.html': ['Sample User* 2026-06-02 10:30–12:00 Team Sync (declined)'],
};

describe.skipIf(FILES.length === 0)('captured pieces of the real page', () => {
  it('each has its truth', () => expect(Object.keys(TRUTH)).toEqual(FILES));

  it.each(
    FILES.flatMap((file) =>
      ['https://calendar.google.com/calendar/u/0/r', 'file:///saved.html'].map((url) => [file, url]),
    ),
  )('%s at %s', (file, url) => {
    const { document } = new JSDOM(readFileSync(new URL(file, FOLDER), 'utf8')).window;
    const page = { document, url, now: 0, zone: 'America/New_York' };
    expect(kindOf(googleCalendar, page)).toMatchObject({ readable: true });
    const { timetables, warnings } = readWith(googleCalendar, page);
    expect(warnings).toEqual([]);
    const read = timetables.flatMap(({ calendar: { token, name, own }, blocks }) =>
      blocks.map((block) => {
        const whose = `${token}${name === null || name === token ? '' : `=${name}`}${own ? '*' : ''}`;
        const time = block.allDay
          ? 'all-day'
          : block.end === null
            ? clock(block.start)
            : `${clock(block.start)}–${clock(block.end)}`;
        const place = block.location ? ` @ ${block.location}` : '';
        const flags = `${block.declined ? ' (declined)' : ''}${block.task ? ' (to-do)' : ''}`;
        expect(block.timing).toBe('stated');
        return `${whose} ${block.date ?? '-'} ${time} ${block.title}${place}${flags}`;
      }),
    );
    expect(read).toEqual(TRUTH[file]);
  });
});
