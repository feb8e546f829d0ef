import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventLines, savedPage } from '../../tests/support/pages/library-page';
import { detectPage } from './registry';

const FOLDER = new URL('../../../shared/captures/', import.meta.url);

function read(file: string, zone: string) {
  const document = savedPage(readFileSync(new URL(file, FOLDER), 'utf8'));
  const page = { document, url: '', now: Date.parse('2026-01-28T10:07-05:00'), zone };
  const known = detectPage(page);
  return { reader: known?.kind.reader, reading: known!.reader.read(page, known!.found).reading };
}

describe.skipIf(!existsSync(FOLDER)).each(['America/Chicago', 'Pacific/Auckland'])(
  'captured platforms, in %s',
  (zone) => {
    it('Finalsite: every start is its datetime, on the clock the page prints', () => {
      const file = 'finalsite/finalsite-month-January-2023.html';
      const { reader, reading } = read(file, zone);
      expect(reader).toBe('finalsite');
      expect(reading.shown).toEqual({ from: '2023-01-01', to: '2023-02-04' });
      const html = readFileSync(new URL(file, FOLDER), 'utf8');
      const starts = [
        ...html.matchAll(/<time\s+datetime="(\d{4}-\d\d-\d\dT\d\d:\d\d):00-0\d:00"\s+class="fsStartTime"/g),
      ];
      const [{ blocks }] = reading.timetables as [(typeof reading.timetables)[0]];
      const timed = eventLines(reading).filter((line) => line.includes(' - ') && !line.includes('T00:00 '));
      expect(timed.map((line) => line.slice(0, 16))).toEqual(starts.map(([, start]) => start).sort());
      expect(blocks.filter(({ allDay }) => allDay).every(({ timing }) => timing === 'implied')).toBe(true);
      expect(reading.warnings).toEqual([]);
    });

    it('Finalsite, as quoted: a month counted from 0', () => {
      expect(eventLines(read('snippets/finalsite-list-and-ath.html', 'America/New_York').reading)).toEqual([
        '2026-08-20T17:30 2026-08-20T20:30 School Board Meeting - Work Session',
        '2026-08-21T00:00 2026-08-22T00:00 District Holiday',
      ]);
    });

    it('The Events Calendar: the hidden data and what is shown beside it', () => {
      const { reader, reading } = read('tribe/tribe-list.html', zone);
      expect(reader).toBe('the-events-calendar');
      // The data says 13:01+00:00, the page 1:01 pm.
      expect(eventLines(reading)).toEqual([
        '2019-06-20T13:01 2019-06-20T17:01 Test Event – +9 days',
        '2019-06-20T13:04 2019-06-20T17:04 Single Event 1',
      ]);
      // There, data and page are of different days.
      expect(eventLines(read('tribe/tribe-day.html', zone).reading)).toEqual([
        '2019-01-01T09:00 2019-01-01T12:00 Test Event – 09:00',
        '2019-01-01T12:00 2019-01-01T15:00 Test Event – 12:00',
        '2019-01-01T12:30 2019-01-01T15:30 Test Event – 12:30',
        '2019-06-20T13:01 2019-06-20T17:01 Featured test event 904385349785',
        '2019-06-20T13:04 2019-06-20T17:04 Single Event 340934095850',
        '2019-06-20T13:04 2019-06-20T17:04 Single Event 349589759485',
      ]);
    });

    it('Outlook: labels with and without am and pm', () => {
      const { reader, reading } = read('snippets/outlook-tiles.html', zone);
      expect(reader).toBe('outlook');
      expect(eventLines(reading)).toEqual([
        '2024-09-02T09:00 2024-09-02T10:00 Math',
        '2026-09-29T10:00 2026-09-29T10:30 Example',
      ]);
      expect(reading.timetables[0]?.blocks[0]?.location).toBe('Room 14');
    });
  },
);
