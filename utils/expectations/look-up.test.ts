import { describe, expect, it } from 'vitest';
import { ACTIVITIES, GRADES } from '../model/vocabulary';
import type { Entry } from './entry';
import { withCompanions } from './companions';
import { EXPECTATIONS } from './expectations';
import { notesFor, notesForGrades } from './look-up';
import { NEIGHBOURS } from './neighbours';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('notesFor', () => {
  it.each([
    ['2', 'writing', null],
    ['PK', 'rest', null],
    ['9-12', 'technology', null],
    ['3', 'technology', 'homework-study'],
    ['PK', 'reading', 'word-study'],
    ['2', 'language', 'special'],
    ['7', 'word-study', 'reading'],
    ['7', 'recess', 'pe'],
    ['9-12', 'recess', 'pe'],
    ['4', 'homeroom', 'arrival'],
    ['6', 'snack', 'lunch'],
  ] as const)('grade %s, %s: borrowed from %s', (grade, activity, from) => {
    const notes = notesFor(EXPECTATIONS, grade, activity, []);
    expect(notes).toMatchObject({ grade, activity, borrowedFrom: from });
    expect(notes.expectations.length).toBeGreaterThan(0);
    const own = notes.expectations.filter(({ id }) => !id.startsWith('gen-'));
    expect(new Set(own.map((note) => note.activity))).toEqual(new Set([from ?? activity]));
  });

  it.each(['prep', 'non-instruction', 'other'] as const)('has nothing to say of %s', (activity) => {
    const notes = notesFor(EXPECTATIONS, '2', activity, []);
    expect(notes).toMatchObject({ borrowedFrom: null, expectations: [], factors: [] });
  });

  it('has factors only without a grade', () => {
    const notes = notesFor(EXPECTATIONS, null, 'writing', []);
    expect(notes).toMatchObject({ grade: null, borrowedFrom: null, expectations: [] });
    expect(notes.factors).toHaveLength(7);
  });

  it('has factors for every activity that asks anything', () => {
    const without = ACTIVITIES.filter((a) => notesFor(EXPECTATIONS, null, a, []).factors.length === 0);
    expect(without).toEqual(['prep', 'non-instruction', 'other']);
  });

  it('leaves no note behind', () => {
    for (const grade of GRADES) {
      const shown = ACTIVITIES.flatMap((activity) => ids(notesFor(EXPECTATIONS, grade, activity, []).expectations));
      expect(ids(EXPECTATIONS.entries[grade]).filter((id) => !shown.includes(id))).toEqual([]);
    }
  });

  it('shows every general note somewhere, and that of TK to PreK only', () => {
    const shown = (grade: (typeof GRADES)[number]) =>
      new Set(ACTIVITIES.flatMap((a) => ids(notesFor(EXPECTATIONS, grade, a, []).expectations)));
    const inPK = shown('PK');
    const inK = shown('K');
    expect(EXPECTATIONS.general.filter(({ id }) => !inPK.has(id) && !inK.has(id))).toEqual([]);
    expect([inPK.has('gen-tk'), inK.has('gen-tk')]).toEqual([true, false]);
  });

  it('puts figures and standards before studies and guidelines before practice', () => {
    const kinds = notesFor(EXPECTATIONS, '2', 'lunch', [])
      .expectations.filter(({ id }) => !id.startsWith('gen-'))
      .map(({ figure, evidence }) => (figure || evidence === 'standard' ? 0 : evidence === 'practice' ? 2 : 1));
    expect(kinds).toEqual([...kinds].sort());
    expect(new Set(kinds).size).toBeGreaterThan(1);
  });

  it.each([
    ['keyboarding', ['keyboarding']],
    ['self-care', ['self-care']],
    ['social', ['social']],
    ['attention', ['attention', 'listening', 'sensory']],
  ] as const)('puts what the goal %s is about first', (goal, domains) => {
    let seen = 0;
    for (const grade of GRADES) {
      for (const activity of ACTIVITIES) {
        const fits = notesFor(EXPECTATIONS, grade, activity, [goal]).expectations.map(({ domain }) =>
          (domains as readonly string[]).includes(domain),
        );
        expect(fits.lastIndexOf(true), `${grade} ${activity}`).toBe(fits.filter(Boolean).length - 1);
        seen += fits.filter(Boolean).length;
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  it('orders factors by goal, and loses none', () => {
    const plain = notesFor(EXPECTATIONS, '2', 'lunch', []).factors;
    const sorted = notesFor(EXPECTATIONS, '2', 'lunch', ['social']).factors;
    expect(sorted).not.toEqual(plain);
    expect(new Set(sorted)).toEqual(new Set(plain));
    expect([plain[0]!.factor, sorted[0]!.factor]).toEqual(['self-care', 'peer proximity']);
  });

  it('cites the source of each note but of common practice', () => {
    for (const { evidence, source } of notesFor(EXPECTATIONS, '3', 'writing', []).expectations) {
      if (evidence === 'practice') expect(source).toBeNull();
      else expect(Object.keys(source!)).toEqual(['id', 'title', 'publisher', 'year', 'url']);
    }
  });
});

describe('a study that misleads alone', () => {
  const pairs = { 'mchale-1992': 'caramia-2020', 'feder-2007': 'karlsdottir-2002' };

  it('comes directly after what corrects it, wherever a list is cut', () => {
    let met = 0;
    for (const grade of GRADES) {
      for (const activity of Object.keys(NEIGHBOURS) as (typeof ACTIVITIES)[number][]) {
        const sources = notesFor(EXPECTATIONS, grade, activity, ['handwriting']).expectations.map((n) => n.source?.id);
        for (const [study, beside] of Object.entries(pairs)) {
          const at = sources.indexOf(study);
          if (at < 0) continue;
          met++;
          expect(sources[at - 1], `${grade} ${activity}`).toBe(beside);
        }
      }
    }
    expect(met).toBeGreaterThanOrEqual(3);
  });

  it('is left out when there is no companion', () => {
    const entry = { id: 'x', source: 'feder-2007' } as Entry;
    const other = { id: 'y', source: 'elof' } as Entry;
    expect(withCompanions([entry, other], () => undefined)).toEqual([other]);
    expect(withCompanions([other], () => undefined)).toEqual([other]);
  });
});

describe('notesForGrades', () => {
  it('answers for each grade, lowest first', () => {
    expect(notesForGrades(EXPECTATIONS, ['1', 'K'], 'math', []).map(({ grade }) => grade)).toEqual(['K', '1']);
    expect(notesForGrades(EXPECTATIONS, [], 'math', [])).toEqual([]);
  });
});
