import { describe, expect, it } from 'vitest';
import { stem } from '../tokens';
import { NEUTRALS, ROWS, WORDS } from './lexicon';
import { MISSPELT } from './misspelt';

const phrases = ROWS.flatMap(([, , , list]) => list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));

describe('the lexicon', () => {
  it('is plain lower case, as titles are compared', () =>
    expect(phrases.filter((phrase) => !/^[a-z0-9#]+(?: [a-z0-9#]+)*$/.test(phrase))).toEqual([]));

  it('says each thing once', () => {
    const keys = phrases.map((phrase) => phrase.split(' ').map(stem).join(' '));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('has no word that titles split in two', () =>
    expect([...WORDS].filter((word) => word.length > 6 && word.endsWith('time'))).toEqual([]));

  it('offers only words it knows for misspelt ones', () =>
    expect(MISSPELT.filter((word) => !WORDS.has(word) && !NEUTRALS.has(word))).toEqual([]));

  it('gives every phrase that names no shape an activity', () =>
    expect(ROWS.filter(([weight, activity]) => weight !== 'shape' && activity === null)).toEqual([]));
});
