import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savedPage } from '../../tests/support/library-page';
import { PageChanged } from './reader';
import { READERS } from './registry';

/** Pages of each reader's own fixtures, damaged at random: read or refused, never anything else. */
const FOLDER = new URL('./', import.meta.url);
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 20);
const TEXTS = [
  '',
  ' ',
  '٩:٠٥',
  '25:99',
  '9–',
  '–',
  '1/1',
  'Feb 30',
  '\u202e12:00',
  '9:00 AM – 8:00 AM',
  '1e9',
  '99999999999',
  'x'.repeat(5000),
];
const NUMBERS = ['', '-1', '0', '1e308', 'NaN', '99999999999999', 'calc(1e9% - 2px)'];

const damage = fc.array(
  fc.record({
    act: fc.constantFrom('drop', 'strip', 'retext', 'reattribute', 'copy', 'move', 'unstyle'),
    at: fc.nat(10_000),
    to: fc.nat(10_000),
    text: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', maxLength: 30 })),
    number: fc.constantFrom(...NUMBERS),
  }),
  { minLength: 1, maxLength: 25 },
);

type Damage = typeof damage extends fc.Arbitrary<(infer T)[]> ? T : never;

function apply(document: Document, { act, at, to, text, number }: Damage): void {
  const all = [...document.body.querySelectorAll('*')];
  const element = all[at % Math.max(all.length, 1)];
  const other = all[to % Math.max(all.length, 1)];
  if (!element || !other || all.length > 2_000) return;
  const names = element.getAttributeNames();
  const name = names[to % Math.max(names.length, 1)];
  if (act === 'drop') element.remove();
  else if (act === 'strip' && name) element.removeAttribute(name);
  else if (act === 'retext') element.textContent = text;
  else if (act === 'reattribute' && name) element.setAttribute(name, to % 2 ? text : number);
  else if (act === 'copy') other.append(element.cloneNode(true));
  else if (act === 'move' && !element.contains(other)) other.append(element);
  else if (act === 'unstyle') element.setAttribute('style', `top: ${number}%; height: ${number}; left: ${text}`);
}

const SITES = READERS.filter(
  ({ name }) =>
    existsSync(new URL(`${name}/draw.ts`, FOLDER)) || existsSync(new URL(`${name}/draw-columns.ts`, FOLDER)),
);

describe.each(SITES)('damaged pages of $name', ({ name, reader, signature }) => {
  const fixtures = new URL(`${name}/fixtures/`, FOLDER);
  const pages = readdirSync(fixtures).map((each) => readFileSync(new URL(`${each}/source.html`, fixtures), 'utf8'));
  it('are read as something that can be, or refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), damage, (html, damages) => {
        const document = savedPage(html);
        for (const each of damages) apply(document, each);
        const page = {
          document,
          url: 'https://hillside.example/a',
          now: Date.UTC(2026, 8, 16),
          zone: 'America/New_York',
        };
        signature(document);
        if (!reader.detect(page)?.readable) return;
        let reading;
        try {
          reading = reader.read(page);
        } catch (error) {
          expect(error).toBeInstanceOf(PageChanged);
          return;
        }
        for (const { title, date, start, end, allDay } of reading.timetables.flatMap(({ blocks }) => blocks)) {
          expect(title.trim()).not.toBe('');
          expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(start).toSatisfy((at: number) => Number.isInteger(at) && at >= 0 && at <= 1440);
          expect(end).toSatisfy((at: number | null) => at === null || (Number.isInteger(at) && at > start));
          if (allDay) expect([start, end! % 1440]).toEqual([0, 0]);
        }
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});
