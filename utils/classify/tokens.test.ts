import { describe, expect, it } from 'vitest';
import { normal, tokens } from './tokens';

const words = (text: string) => tokens(text).map((token) => (token.gap ? `${token.gap}>` : '') + token.word);

describe('words of a title', () => {
  it.each([
    ['Writer’s Workshop', ['writer', 'workshop']],
    ['R.T.I.', ['rti']],
    ['P.E. and E/I', ['pe', 'and', 'ei']],
    ['Sci/SS', ['sci', 'and', 'ss']],
    ['Snack & Recess', ['snack', 'and', 'recess']],
    ['Clean-up', ['clean', 'up']],
    ['ELA - Spelling', ['ela', 'label>spelling']],
    ['ELA: Spelling', ['ela', 'label>spelling']],
    ['Language Arts- Grammar', ['language', 'art', 'label>grammar']],
    ['Koala Time (Intervention) today', ['koala', 'time', 'open>intervention', 'close>today']],
    ['Storytime', ['story', 'time']],
    ['Matemáticas', ['matematica']],
    ['Social Studies', ['social', 'study']],
    ['Recess 🎉', ['recess']],
    ['', []],
    ['???', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('remembers where each word stands', () => {
    const text = 'The “Word Work” Hour';
    expect(tokens(text).map(({ from, to }) => text.slice(from, to))).toEqual(['The', 'Word', 'Work', 'Hour']);
  });

  it('cuts a text nobody would print', () => expect(tokens('math '.repeat(3000)).length).toBeLessThan(100));

  it.each([
    ['Groups', 'group'],
    ['Class', 'class'],
    ['Bus', 'bus'],
    ['Stories', 'story'],
    ['Kids’', 'kid'],
    ['is', 'is'],
  ])('%s compares as %s', (raw, word) => expect(normal(raw)).toBe(word));
});
