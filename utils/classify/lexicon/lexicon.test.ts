import { describe, expect, it } from 'vitest';
import { stem } from '../tokens';
import { NEUTRALS, phrasesOf, ROWS, WORDS } from './lexicon';
import { MISSPELT } from './misspelt';

const phrases = ROWS.flatMap(([, , , list]) => phrasesOf(list));

describe('the lexicon', () => {
  it('is plain lower case, as titles are compared', () =>
    expect(
      ROWS.map(([, , , list]) => list).filter((list) => !/^[a-z0-9#](?:[a-z0-9# \n,()[\]]*[a-z0-9#)\]])?$/.test(list)),
    ).toEqual([]));

  it.each([
    ['lunch, recess', ['lunch', 'recess']],
    ['pack [up, bags]', ['pack', 'pack up', 'pack bags']],
    ['morning (bins, tubs), tub', ['morning bins', 'morning tubs', 'tub']],
    ['end of (day, the (day, week))', ['end of day', 'end of the day', 'end of the week']],
    ['free play,\n    free\n    choice', ['free play', 'free', 'choice']],
  ])('spells out %j', (list, expected) => expect(phrasesOf(list)).toEqual(expected));

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
