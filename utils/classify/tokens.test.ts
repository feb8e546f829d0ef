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
    ['Read-Aloud', ['read', 'aloud']],
    ['Math -Centers', ['math', 'label>center']],
    ['Math — Centers', ['math', 'label>center']],
    ['- Math', ['label>math']],
    ['Math -', ['math']],
    ['Math [Centers] Art', ['math', 'open>center', 'close>art']],
    ['Lunch 11:30', ['lunch', '11', '30']],
    ['Lunch: 11:30', ['lunch', 'label>11', '30']],
    ['Lunch:11', ['lunch', 'label>11']],
    ['2: Math', ['2', 'label>math']],
    ['L U N C H', ['lunch']],
    ['Recess and L U N C H in gym', ['recess', 'and', 'lunch', 'in', 'gym']],
    ['M T W F Math', ['m', 't', 'w', 'f', 'math']],
    ['A B C', ['a', 'b', 'c']],
    ['my time', ['my', 'time']],
    ['Daytime Naptime', ['day', 'time', 'nap', 'time']],
    ['Show-n-Tell', ['show', 'and', 'tell']],
    ['', []],
    ['???', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('remembers where each word stands', () => {
    const places = (text: string) => tokens(text).map(({ from, to }) => text.slice(from, to));
    expect(places('The “Word Work” Hour')).toEqual(['The', 'Word', 'Work', 'Hour']);
    expect(places('Recess, L U N C H now')).toEqual(['Recess', ',', 'L U N C H', 'now']);
    expect(places('A Storytime')).toEqual(['A', 'Story', 'time']);
  });

  it('cuts a text nobody would print', () => expect(tokens('math '.repeat(3000)).length).toBeLessThan(100));

  it.each([
    ['Groups', 'group'],
    ['Class', 'class'],
    ['Bus', 'bus'],
    ['Stories', 'story'],
    ['Kids’', 'kid'],
    ['is', 'is'],
    ['ins', 'ins'],
    ['Ties', 'tie'],
    ['Niñós', 'nino'],
    ['Días', 'dia'],
  ])('%s compares as %s', (raw, word) => expect(normal(raw)).toBe(word));
});
