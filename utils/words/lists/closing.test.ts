import { expect, it } from 'vitest';
import { closesAs, notHeldIn, withoutClosing } from './closing';

it.each([
  ['no school', 'all'],
  ['School is closed for snow', 'all'],
  ['classes cancelled', 'all'],
  ['No students', 'all'],
  ['schulfrei', 'all'],
  ['kein Unterricht', 'all'],
  ["pas d'école", 'all'],
  ['scuola chiusa', 'all'],
  ['não há aulas', 'all'],
  ['no hay clases', 'all'],
  ['closed', 'it'],
  ['no class today', 'it'],
  ['class does not meet', 'it'],
  ['all cancelled this week', 'it'],
  ['NOT IN SESSION', 'it'],
  ["won't happen", 'it'],
  ['removed from the schedule', 'it'],
  ['postponed until Friday', 'it'],
  ['fällt aus', 'it'],
  ['supprimée', 'it'],
  ['annullata', 'it'],
  ['frei', 'it'],
])('a whole clause closes: %s', (clause, expected) => expect(closesAs(clause)).toBe(expected));

it.each([
  'office closed',
  'library closed',
  'closed syllables',
  'closed for lunch',
  'no school for K-2',
  'no class for grades 3 and 4',
  'no school lunch',
  'no class pets allowed',
  'closed campus',
  'No School for Otter',
  '"No school"',
  'school closed?',
  'field trip canceled',
  'holiday',
])('none is: %s', (clause) => expect(closesAs(clause)).toBe(null));

it('a weekday is closed by more than a lesson is', () => {
  expect(closesAs('holiday', true)).toBe('all');
  expect(closesAs('teacher workday', true)).toBe('all');
  expect(closesAs('picture day', true)).toBe(null);
});

it.each([
  ['no writing today', 'writing'],
  ['there is no art', 'art'],
  ['The book fair is cancelled.', 'the book fair'],
  ['library closed', 'library'],
  ['keine Musik', 'musik'],
  ['bring a snack', null],
  ['not cancelled', null],
])('what “%s” says is not held', (clause, expected) => expect(notHeldIn(clause)).toBe(expected));

const isHead = (words: string) => /^(?:tue(?:sday)?|thu|room \d)$/i.test(words);

it.each([
  ['Tue (no school)', 'Tue', 'all'],
  ['Thu CLOSED', 'Thu', 'it'],
  ['No school Tuesday', 'Tuesday', 'all'],
  ['School closed on Tuesday', 'Tuesday', 'all'],
  ['Room 4: cancelled', 'Room 4', 'it'],
  ['Mrs. Moss – 2 (no class today)', 'Mrs. Moss – 2', 'it'],
  ['Room 4 (field trip, no classes)', 'Room 4 (field trip)', 'all'],
  ['Tuesday (holiday)', 'Tuesday', 'all'],
  ['Tuesday, 12/1 – closed', 'Tuesday, 12/1', 'it'],
  // What is called off is the trip, or a place.
  ['Room 4 (field trip, cancelled)', 'Room 4 (field trip, cancelled)', null],
  ['Tuesday – office closed', 'Tuesday – office closed', null],
  ['Tuesday: library – closed', 'Tuesday: library – closed', null],
  ['Tuesday – closed syllables', 'Tuesday – closed syllables', null],
])('the heading “%s” without what closes it', (text, rest, closes) =>
  expect(withoutClosing(text, isHead)).toEqual({ rest, closes }),
);

it('takes no time over a long one', () => {
  const begun = performance.now();
  for (const part of ['is closed ', 'no school ', '( - ', 'cancelled for ']) {
    closesAs(part.repeat(100_000));
    closesAs(part.repeat(12).slice(0, 119));
    withoutClosing(part.repeat(100_000), isHead);
    notHeldIn(part.repeat(11).slice(0, 119));
  }
  expect(performance.now() - begun).toBeLessThan(300);
});
