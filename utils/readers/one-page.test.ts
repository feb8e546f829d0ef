import { describe, expect, it } from 'vitest';
import { fixturePages } from '../../tests/support/damaged-page/fixture-pages';
import { readingAt, tokensOf } from '../../tests/support/pages/reading-at';
import { freshDatabase } from '../../tests/support/stored/stored';
import { placeOf } from '../model/place/place-of';
import { exportAll } from '../storage/backup/backup';
import { keepReading } from '../storage/readings/keep-reading';
import { setManner } from '../storage/readings/manners';
import { READERS } from './registry';

const MOST_PAGES = 12;
/** What an address may carry of a visit and of who makes it: none of it is anybody's schedule, and none of it is kept. */
const SECRET = 'SECRETjane4711';
const PLAIN = 'https://maple.example/room-14';
const VISITS = [
  `${PLAIN}?token=${SECRET}`,
  `${PLAIN}?student=${SECRET}&view=week`,
  `${PLAIN}/?sid=${SECRET}#top`,
  `${PLAIN}#access_token=${SECRET}`,
  `${PLAIN};jsessionid=${SECRET}`,
  `https://maple.example/(S(${SECRET}))/room-14`,
  `https://kim:${SECRET}@maple.example/room-14`,
];
/** The only site that is known by its address has addresses of its own. */
const GOOGLE = 'https://calendar.google.com/calendar/u/0/r/week/2026/9/14';
const GOOGLE_VISITS = [`${GOOGLE}?pli=1&authuser=${SECRET}`, `${GOOGLE}#${SECRET}`, GOOGLE.replace('/u/0/', '/u/1/')];

describe.each(READERS.filter(({ name }) => name !== 'out-of-reach'))('one page, read by $name', (reader) => {
  const isGoogle = reader.name === 'google-calendar';
  // A few of each are enough: what an address says is read in one place.
  const pages = fixturePages([reader.name]).slice(0, MOST_PAGES);

  it.each(isGoogle ? GOOGLE_VISITS : VISITS)('is one classroom also at %s', (visit) => {
    const at = (url: string) =>
      pages.map(({ html, now, name }) => {
        const reading = readingAt(reader, html, url, now);
        return [name, reading && tokensOf(reading)];
      });
    const plain = at(isGoogle ? GOOGLE : PLAIN);
    expect(plain.filter(([, tokens]) => tokens !== null).length).toBeGreaterThan(0);
    expect(at(visit)).toEqual(plain);
  });

  it('leaves nothing of a visit in what is kept and saved', async () => {
    const db = await freshDatabase();
    // A key in the path tells pages apart, and is not in what is kept either.
    const keyed = isGoogle ? [] : [`https://maple.example/${SECRET}${SECRET}/room-14`];
    const visits = [...(isGoogle ? GOOGLE_VISITS : VISITS), ...keyed];
    for (const [index, { html, now }] of pages.entries()) {
      const url = visits[index % visits.length]!;
      const reading = readingAt(reader, html, url, now);
      if (!reading) continue;
      const classrooms = tokensOf(reading).map((token) => `${reading.reader}:${token}`);
      await keepReading(db, { reading, where: placeOf(url), classrooms, grades: {} }, now);
    }
    for (const url of visits) await setManner(db, placeOf(url), 'text');
    const saved = await exportAll(db, 0, true);
    expect(saved.days.length + saved.typical.length).toBeGreaterThan(0);
    expect(JSON.stringify(saved)).not.toMatch(/SECRET|jane|4711/i);
  });
});
