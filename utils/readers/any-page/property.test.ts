import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { madePage, timelessPage } from '../../../tests/support/any-page/made-pages';
import type { Reading } from '../../model/reading';
import { anyPage } from './reader';
import { signature } from './signature';
import { waysOf } from './ways';
import { kindOf, readWith } from '../../../tests/support/pages/read-with';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 25);
/** Milliseconds; many runs on a busy machine take their time. */
const PATIENCE = 600_000;
const { DOMParser } = new JSDOM('').window;

function pageOf(html: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return { document, url: 'https://riverbend.example.org/', now: Date.UTC(2026, 8, 14, 11), zone: 'UTC' };
}

/** What is wrong with a reading, whatever the page; empty when nothing is. */
function wrongs({ timetables, alternatives = [] }: Pick<Reading, 'timetables' | 'alternatives'>): string[] {
  const all = [timetables, ...alternatives.map((one) => one.timetables)].flat();
  const tokens = timetables.map(({ calendar }) => calendar.token);
  const blocks = all.flatMap((table) => [...table.blocks]);
  return [
    ...(new Set(tokens).size < tokens.length ? [`tokens twice: ${tokens.join(', ')}`] : []),
    ...all.filter((table) => table.blocks.length === 0).map(({ calendar }) => `nothing in ${calendar.token}`),
    ...blocks
      .filter(({ title, start, end }) => {
        const sane = start >= 0 && start <= 1440 && (end === null || (end > start && end <= 2880));
        return !sane || !/[\p{L}\p{N}]/u.test(title);
      })
      .map((block) => JSON.stringify(block)),
  ];
}

it(
  'reads any page without a word about it, or refuses it',
  () =>
    fc.assert(
      fc.property(madePage, (html) => {
        const page = pageOf(html);
        expect(signature(page.document)).toBe(signature(page.document));
        expect(kindOf(anyPage, page) ? wrongs(readWith(anyPage, page)) : []).toEqual([]);
      }),
      { numRuns: RUNS },
    ),
  PATIENCE,
);

it(
  'knows where each block stands',
  () =>
    fc.assert(
      fc.property(madePage, (html) => {
        for (const { timetables, elements } of waysOf(pageOf(html))) {
          expect(elements.map((one) => one.length)).toEqual(timetables.map(({ blocks }) => blocks.length));
        }
      }),
      { numRuns: RUNS },
    ),
  PATIENCE,
);

it(
  'reads nothing out of nothing',
  () =>
    fc.assert(
      fc.property(timelessPage, (html) => {
        const page = pageOf(html);
        expect(kindOf(anyPage, page) ? readWith(anyPage, page).timetables : []).toEqual([]);
      }),
      { numRuns: RUNS },
    ),
  PATIENCE,
);
