import { describe, expect, it } from 'vitest';
import { ACTIVITIES, MODES } from '../../model/vocabulary';
import { classify, type ClassifyInput } from '../classify';
import { cluesOf } from './clues';
import { chanceFitOf, chanceOf, plainTitle, type Standing } from './chance';
import { secondOpinion } from './second-opinion';
import { LETTERS, pairLetters, readWeights, ZERO, type WeightsFile } from './weights';

const INPUT: ClassifyInput = {
  ...{ title: 'Koala Time', note: null, start: 600, end: 640, grade: '2', prev: 'Math', next: 'Lunch' },
};

const PLAIN = { work: [0, 1, 0, 0, 0, 0], listens: [0, 1, 0, 0, 0, 0] };

/** A file in which each clue speaks for (or against) an activity or mode by so many steps of 0.1. */
function file(
  clues: Readonly<Record<string, Readonly<Record<string, number>>>>,
  chance: readonly number[] = [0, 1],
): WeightsFile {
  const labels: readonly string[] = [...ACTIVITIES, ...MODES];
  const lines = Object.entries(clues).map(([clue, weights]) => {
    const letters = Object.entries(weights).map(([label, n]) => LETTERS[labels.indexOf(label)]! + LETTERS[ZERO + n]!);
    return `${clue} ${letters.join('')}`;
  });
  const pairs = ACTIVITIES.flatMap(() => MODES.map(() => 0));
  return {
    madeBy: 'test',
    step: 0.1,
    clues: lines.join('\n'),
    pairs,
    titles: '',
    chance: chanceFitOf(chance),
    doing: PLAIN,
  };
}

const asked = (given: WeightsFile, beside: Partial<ClassifyInput> = {}) => {
  const input = { ...INPUT, ...beside };
  return secondOpinion(readWeights(given))(input, classify(input));
};

describe('the second opinion', () => {
  it('says what the clues speak for, and how likely it is', () => {
    const said = asked(file({ 'w=koala': { centers: 40, work: 40 }, 'prev=math': { reading: 20 } }));
    expect(said).toMatchObject({ activity: 'centers', mode: 'work', sureness: 'likely' });
    expect(said.chance).toBeGreaterThan(0.4);
    expect(said.work).toBeGreaterThan(0.8);
    expect(said.listens).toBeLessThan(0.1);
    expect(said.instead?.[0]).toBe('reading');
  });

  it('is certain only where it will be right', () => {
    const clues = { 'w=koala': { centers: 45, work: 45 }, 'last=time': { centers: 45, work: 45 } };
    expect(asked(file(clues)).sureness).toBe('certain');
    expect(asked(file(clues, [-2, 0.5, 0, 0, 0])).sureness).toBe('likely');
    expect(asked(file(clues, [-9, 1, 0, 0, 0])).sureness).toBe('unknown');
    expect(asked(file({})).sureness).toBe('unknown');
  });

  it('is surer where the lexicon says the same, and surer still where that is certain', () => {
    const fit = chanceFitOf([0, 1, 1, 1, -1, -1, -1, 1]);
    const plain: Standing = {
      ...{ odds: 0.7, agrees: false, certain: true, strange: 0, noted: false, words: 0, known: 0 },
    };
    const alone = chanceOf(fit, plain);
    const agreed = chanceOf(fit, { ...plain, agrees: true, certain: false });
    const certain = chanceOf(fit, { ...plain, agrees: true });
    expect(alone).toBeCloseTo(0.7);
    expect(agreed).toBeGreaterThan(alone);
    expect(certain).toBeGreaterThan(agreed);
    expect(chanceOf(fit, { ...plain, known: 3 })).toBeGreaterThan(alone);
    for (const less of [{ strange: 1 }, { noted: true }, { words: 3 }])
      expect(chanceOf(fit, { ...plain, ...less })).toBeLessThan(alone);
    expect(chanceOf(fit, { ...plain, strange: 9 })).toBe(chanceOf(fit, { ...plain, strange: 2 }));
    expect(chanceOf(fit, { ...plain, odds: 1 })).toBeLessThanOrEqual(1);
    expect(chanceOf(fit, { ...plain, odds: 0 })).toBeGreaterThan(0);
  });

  it('is surer of a title that several places give the same thing, and of no other thing', () => {
    const clues = { 'w=koala': { centers: 20, work: 20 } };
    const chance = [0, 0.5, 0, 0, 0, 0, 0, 2];
    const titles = (activity: 'centers' | 'reading') =>
      `koala ${pairLetters(ACTIVITIES.indexOf(activity), MODES.indexOf('work'))}4`;
    const known = asked({ ...file(clues, chance), titles: titles('centers') });
    const alone = asked(file(clues, chance));
    expect(known.chance).toBeGreaterThan(alone.chance! + 0.1);
    expect(asked({ ...file(clues, chance), titles: titles('reading') }).chance).toBe(alone.chance);
  });

  it.each([
    ['Koala Time!', 'koala'],
    ['The Koalas and the Time', 'koala'],
    ['Time', ''],
    ['k'.repeat(61), ''],
  ])('compares the title %s as “%s”', (title, plain) => {
    expect(plainTitle(title)).toBe(plain);
  });

  it('thinks work likelier, or a lecture, where the words name it', () => {
    const snack = { 'w=snack': { snack: 20, routine: 40 } };
    const names = { ...file(snack), doing: { work: [0, 1, 3, 0, 0, 0], listens: [0, 1, 3, 0, 0, 0] } };
    const work = (title: string) => asked(names, { title }).work!;
    const listens = (title: string) => asked(names, { title }).listens!;
    expect(work('Snack and Daily 5')).toBeGreaterThan(work('Snack and Koalas') * 5);
    expect(listens('Snack and Read Aloud')).toBeGreaterThan(listens('Snack and Koalas') * 5);
    const noted = { ...names, doing: { ...names.doing, work: [0, 1, 0, 2, 0, 0] } };
    expect(asked(noted, { title: 'Snack', note: 'stations' }).work).toBeGreaterThan(
      asked(noted, { title: 'Snack', note: 'koalas' }).work!,
    );
    const long = { ...names, doing: { ...names.doing, work: [0, 1, 0, 0, 0, 3] } };
    expect(asked(long, { title: 'Snack' }).work).toBeGreaterThan(asked(long, { title: 'Snack', end: 605 }).work!);
  });

  it('keeps the lexicon’s reasons where it agrees and gives its own where not', () => {
    const math = { title: 'Math' };
    expect(asked(file({ 'a=math': { math: 40, mixed: 40 } }), math).because).toEqual(
      classify({ ...INPUT, ...math }).because,
    );
    const other = asked(file({ 'prev=math': { reading: 40, work: 40 }, 'w=koala': { reading: 10 } }));
    expect(other.because.map(({ key, args }) => [key, args?.[0]])).toEqual([
      ['because_after', 'Math'],
      ['because_title', 'Koala'],
    ]);
  });

  it.each<[string, Record<string, Record<string, number>>, Partial<ClassifyInput>, unknown[]]>([
    ['note', { 'nw=paint': { art: 40, work: 40 } }, { note: 'we paint' }, ['because_note', 'paint']],
    ['hour', { 'hour=10': { snack: 40, routine: 40 } }, {}, ['because_hour', { time: 600 }]],
    ['length', { 'length=40': { snack: 40, routine: 40 } }, {}, ['because_length', 40]],
    ['next', { 'next=lunch': { recess: 40, routine: 40 } }, {}, ['because_before', 'Lunch']],
    ['letters', { 'c=koa': { recess: 40, routine: 40 } }, {}, ['because_title', 'Koala Time']],
    ['preschool', { 'grade=PK': { rest: 40, routine: 40 } }, { grade: 'PK' }, ['because_grade', '']],
    ['nothing', { 'all=': { rest: 40, routine: 40 } }, {}, ['because_nothing', undefined]],
  ])('says why in words: %s', (_, clues, beside, expected) => {
    const [first] = asked(file(clues), beside).because;
    expect([first?.key, first?.args?.[0]]).toEqual(expected);
  });

  it('draws activity and mode together', () => {
    const apart = file({ 'w=koala': { lunch: 20, work: 21, routine: 20 } });
    expect(asked(apart)).toMatchObject({ activity: 'lunch', mode: 'work' });
    const at = ACTIVITIES.indexOf('lunch') * MODES.length;
    const pairs = apart.pairs.map((_, i) => (i === at + MODES.indexOf('work') ? -300 : 0));
    expect(asked({ ...apart, pairs })).toMatchObject({ activity: 'lunch', mode: 'routine' });
  });

  it.each([
    ['nothing', null],
    ['another file', { clues: 'x' }],
    ['too few pairs', { ...file({}), pairs: [1] }],
    ['no chance', { ...file({}), chance: { base: 1 } }],
    ['no doing', { ...file({}), doing: { work: [1], listens: [1] } }],
    ['no titles', { ...file({}), titles: 3 }],
  ])('refuses %s with a sentence', (_, broken) => {
    expect(() => readWeights(broken)).toThrow('not the file that npm run fit writes');
  });

  it('refuses a label there is none of', () => {
    expect(() => readWeights({ ...file({}), clues: 'w=a }}' })).toThrow('label');
  });
});

describe('the clues of a block', () => {
  it.each<[Partial<ClassifyInput>, string[], string[]]>([
    [{}, ['w=koala', 'pair=koala time', 'c=koa', 'prev=math', 'nextw=lunch', 'hour=10', 'length=40'], ['note=']],
    [{ title: 'Lunch' }, ['only=lunch', 'a=lunch', 'hit0=lunch', 'kinds=lunch'], ['unknown=1']],
    [{ title: 'Music & Snack' }, ['both=music+snack'], ['only=music']],
    [{ note: 'draw a map' }, ['note=', 'nw=draw'], ['bare=']],
    [{ start: null, end: null }, ['hour=?', 'length=?'], []],
    [{ end: 900 }, ['length=more'], []],
    [{ prev: null }, ['place=first', 'prev='], ['prev=math']],
    [{ next: null }, ['place=last', 'next='], []],
    [{ prev: null, next: null }, ['place=alone'], []],
    [{ grade: '8' }, ['grade=old'], []],
    [{ grade: null }, ['grade=?'], []],
  ])('of %o', (beside, has, lacks) => {
    const input = { ...INPUT, ...beside };
    const clues = cluesOf(input, classify(input));
    expect(clues).toEqual(expect.arrayContaining(has));
    for (const clue of lacks) expect(clues).not.toContain(clue);
    expect(new Set(clues).size).toBeGreaterThan(clues.length - 12);
  });

  it('are few however long a title is', () => {
    const title = Array.from({ length: 4000 }, (_, i) => `word${i}`).join(' ');
    expect(cluesOf({ ...INPUT, title, note: title }, classify(INPUT)).length).toBeLessThan(800);
  });
});
