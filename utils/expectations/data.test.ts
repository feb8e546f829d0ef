import { describe, expect, it } from 'vitest';
import { ENTRIES, shelfOf, wholeShelf } from '../../tests/support/expectations/files';
import { faultsOf, ideasOf } from '../../tests/support/expectations/faults';
import { ACTIVITIES, GOAL_AREAS, type Activity } from '../model/vocabulary';
import { BANDS, FILE_GRADES, type Band, type NoteEntry, type Shelf, type SourceEntry } from './entry';
import { GOAL_DOMAINS, GOAL_FACTORS } from './goal-fit';

const shelf = wholeShelf();
const LESSONS = ACTIVITIES.filter((one) => one !== 'prep' && one !== 'non-instruction' && one !== 'other');

/** Where no school has such a lesson. */
const NONE: Readonly<Record<Band, readonly Activity[]>> = {
  PK: [
    'social-studies',
    'intervention',
    'library',
    'language',
    'special',
    'homework-study',
    'assessment',
    'assembly',
    'homeroom',
  ],
  'K-2': ['homeroom'],
  '3-5': ['rest', 'homeroom'],
  '6-8': ['meeting', 'read-aloud', 'centers', 'snack', 'rest'],
  '9-12': ['meeting', 'read-aloud', 'centers', 'recess', 'snack', 'rest'],
};

describe('the notes', () => {
  it('are all here', () => {
    const { entries, general, factors, sources } = shelf;
    expect([entries.length, general.length, factors.length, ideasOf(shelf).length, sources.length]).toEqual([
      656, 8, 174, 409, 88,
    ]);
  });

  it('have no fault', () => {
    expect(faultsOf(shelf)).toEqual([]);
  });

  it.each(FILE_GRADES)('of grade %s stand in its file, the same in each of their grades', (grade) => {
    for (const entry of ENTRIES[grade]) {
      expect(entry.grades, entry.id).toContain(grade);
      for (const other of entry.grades) expect(ENTRIES[other], entry.id).toContainEqual(entry);
    }
  });

  it.each(FILE_GRADES)('of grade %s begin with what students produce, not with figures or genres', (grade) => {
    for (const activity of LESSONS) {
      const list = ENTRIES[grade]
        .filter((entry) => entry.activity === activity && entry.states === null)
        .map(({ order }) => order)
        .sort((a, b) => a - b);
      const near = list.filter((order) => order <= 20).length;
      if (list.length > 1 && near > 0) expect(list[0], activity).toBeLessThanOrEqual(20);
      if (list.length > 3 && near >= 2) expect(list[1], activity).toBeLessThanOrEqual(20);
    }
  });

  it.each([
    ['PK', 'math', 3],
    ['PK', 'science', 3],
    ['6', null, 60],
    ['7', null, 60],
    ['8', null, 60],
    ['9-10', null, 60],
    ['11-12', null, 60],
  ] as const)('of grade %s in %s are at least %i in every state', (grade, activity, least) => {
    const found = ENTRIES[grade].filter((one) => one.states === null && (!activity || one.activity === activity));
    expect(found.length).toBeGreaterThanOrEqual(least);
  });
});

describe('the ideas', () => {
  it.each(BANDS)('are three to five in every lesson of %s, some of them for the teacher or an aide', (band) => {
    for (const activity of LESSONS) {
      const goals = shelf.strategies[activity]?.[band] ?? {};
      const ideas = Object.values(goals).flat();
      for (const goal of Object.keys(goals)) expect(GOAL_AREAS, activity).toContain(goal);
      if (NONE[band].includes(activity)) {
        expect(ideas, activity).toEqual([]);
      } else {
        expect(ideas.length, activity).toBeGreaterThanOrEqual(3);
        expect(ideas.length, activity).toBeLessThanOrEqual(5);
        expect(ideas.some(({ by }) => by !== 'ot')).toBe(true);
      }
    }
  });
});

describe('each goal', () => {
  it.each(GOAL_AREAS)('%s leads to notes and demands there are', (goal) => {
    for (const domain of GOAL_DOMAINS[goal])
      expect(
        shelf.entries.some((entry) => entry.domain === domain),
        domain,
      ).toBe(true);
    for (const name of GOAL_FACTORS[goal])
      expect(
        shelf.factors.some(({ factor }) => factor === name),
        name,
      ).toBe(true);
  });
});

describe('a fault is found', () => {
  const small = shelfOf('2');
  const wrong = (part: Partial<NoteEntry>): Shelf => ({
    ...shelf,
    entries: [...shelf.entries, { ...small.entries.find(({ id }) => id === '2-writing-1')!, id: 'x', ...part }],
  });
  it.each<[string, Partial<NoteEntry>]>([
    ['leans on another note', { text: 'Same advice as in grade 1.' }],
    ['not US English', { text: 'Colours the map in pencil.' }],
    ['a cliche', { text: 'Give a brain break before math.' }],
    ['no whole sentence', { text: 'writes three words' }],
    ['a gloss in the text', { text: 'Writes a page; in practice it is half.' }],
    ['practice told as a standard', { evidence: 'standard', text: 'Students often write a page.' }],
    ['a sentence too long', { text: `${'One '.repeat(26)}more.` }],
    ['names Graham', { text: 'Writing is slow, says Graham of it.' }],
    ['does not name its state', { states: ['TX'], text: 'Cursive is taught from here.' }],
    ['speaks of one state to all', { states: null, text: 'Texas: cursive is taught.' }],
    ['no source nowhere', { source: 'nowhere' }],
    ['a home page only', { url: 'https://example.org/' }],
    ['low above high', { figure: { value: null, unit: 'minutes', low: 9, high: 3 } }],
    ['unit', { figure: { value: 3, unit: 'words that no label could ever hold', low: null, high: null } }],
    ['stands without its companion', { source: 'feder-2007', evidence: 'study', inPractice: null }],
    ['a genre before what is produced', { source: 'ccss-ela', code: 'W.2.1', order: 10 }],
  ])('%s', (fault, part) => {
    expect(faultsOf(wrong(part))).toContain(`x: ${fault}`);
  });

  it('of a source', () => {
    const bad = { ...shelf.sources[0]!, id: 'bad', url: 'http://example.org/a/b' } satisfies SourceEntry;
    expect(faultsOf({ ...shelf, sources: [...shelf.sources, bad] })).toEqual([
      'bad: a home page only',
      'bad: never cited',
    ]);
  });
});
