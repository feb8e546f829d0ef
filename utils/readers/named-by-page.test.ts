import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { someTimetable } from '../../tests/support/made/blocks';
import { namedByPage } from './named-by-page';

const page = (body: string, title = '') => new JSDOM(`<title>${title}</title>${body}`).window.document;
const named = (name: string | null, document: Document) => {
  const timetable = someTimetable('x', []);
  const reading = {
    ...{ reader: 'any-page', view: 'tables', shown: null, warnings: [] },
    timetables: [{ ...timetable, calendar: { ...timetable.calendar, name } }],
  };
  return namedByPage(reading, document).timetables[0]!.calendar.name;
};

describe('a timetable is called by its page', () => {
  const tran = '<h1>Ms. Tran – Kindergarten</h1><h2>Daily Schedule</h2>';
  it.each<[string, string | null, Document, string | null]>([
    ['under "Daily Schedule"', 'Daily Schedule', page(tran), 'Ms. Tran – Kindergarten'],
    ['without a name', null, page(tran), 'Ms. Tran – Kindergarten'],
    ['that has only a title', 'Our Day', page('<h1>Welcome</h1>', 'Room 14 | Lincoln'), 'Room 14 – Lincoln'],
    ['but not where it has a name', 'Room 9', page(tran), 'Room 9'],
    ['nor by a page that names nobody', 'Our Day', page('<h1>Home</h1>', 'Lincoln Elementary'), 'Our Day'],
    ['nor by a sentence', 'Our Day', page(`<h1>Ms. Tran ${'wrote '.repeat(20)}</h1>`), 'Our Day'],
  ])('%s', (_, name, document, expected) => expect(named(name, document)).toBe(expected));
});
