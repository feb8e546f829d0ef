import { expect, it } from 'vitest';
import { dateWords } from '../../../time/date/date-words';
import { knownText } from './known-text';
import { parseHiddenText } from './parse-hidden-text';

const EN = dateWords('en');
const TEXT = '9am to 10am, Writers Workshop, Room 14, No location, September 14, 2026';

it.each<[string, Parameters<typeof knownText>]>([
  ['a text', [TEXT, EN, [], null]],
  ['with what is seen', [TEXT, EN, ['Writers Workshop', '9 – 10am'], null]],
  ['with a day near it', [TEXT, EN, [], '2026-09-14']],
  ['of no event', ['', EN, [], null]],
  ['in another language', ['9 bis 10 Uhr, Schreiben, Raum 14, 14. September 2026', dateWords('de'), [], null]],
])('%s is understood as if it were read anew, and once', (_, [text, words, seen, near]) => {
  const found = knownText(text, words, seen, near);
  expect(found).toEqual(parseHiddenText(text, words, seen, near));
  expect(knownText(text, words, [...seen], near)).toBe(found);
});

it('keeps apart what is seen beside it, and languages', () => {
  const plain = knownText(TEXT, EN, [], null);
  expect(knownText(TEXT, EN, ['9am to 10am, Writers'], null)).not.toBe(plain);
  expect(knownText(TEXT, dateWords('es'), [], null)).not.toBe(plain);
});
