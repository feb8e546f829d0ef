import { describe, expect, it } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import { ACTIVITIES, GOAL_AREAS, GRADES } from '../model/vocabulary';
import { COMPANIONS } from './companions';
import { DOMAINS } from './entry';
import { EXPECTATIONS } from './expectations';
import { GOAL_DOMAINS, GOAL_FACTORS } from './goal-fit';
import { NEIGHBOURS } from './neighbours';

const { entries, factors, general, sources } = EXPECTATIONS;
const notes = GRADES.flatMap((grade) => entries[grade]);
const every = [...notes, ...general];

describe('the notes', () => {
  it('are all here', () => {
    expect([notes.length, factors.length, sources.length, general.length]).toEqual([444, 107, 43, 8]);
  });

  it('have ids of their own', () => {
    for (const list of [every, sources]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  it.each(GRADES)('of grade %s stand in its file, about activities and domains there are', (grade) => {
    expect(entries[grade].length).toBeGreaterThan(0);
    for (const entry of entries[grade]) {
      expect(entry.grade).toBe(grade);
      expect(ACTIVITIES).toContain(entry.activity);
      expect(DOMAINS).toContain(entry.domain);
    }
  });

  it('name a source there is, and say how they are known', () => {
    const known = sources.map(({ id }) => id);
    for (const { id, source, evidence, code } of every) {
      expect(known, id).toContain(source);
      expect(['standard', 'study', 'guideline', 'practice'], id).toContain(evidence);
      expect(source === 'practice', id).toBe(evidence === 'practice');
      if (evidence === 'practice') expect(code, id).toBeNull();
    }
    expect(known.filter((id) => !every.some(({ source }) => source === id))).toEqual([]);
  });

  it('have whole words and sound figures', () => {
    for (const { id, note, figure } of every) {
      expect(note.trim(), id).toMatch(/^\S.{15,}[.!?]$/s);
      if (!figure) continue;
      expect(figure.unit, id).not.toBe('');
      expect(figure.value ?? figure.low ?? figure.high, id).not.toBeNull();
      if (figure.low !== null && figure.high !== null) expect(figure.low, id).toBeLessThanOrEqual(figure.high);
    }
  });

  it('of general kind name grades and activities there are', () => {
    for (const { id, grades, activities } of general) {
      expect(GRADES, id).toEqual(expect.arrayContaining([...(grades ?? [])]));
      expect(ACTIVITIES, id).toEqual(expect.arrayContaining([...(activities ?? [])]));
    }
  });

  it('cite sources that can be opened', () => {
    for (const { id, url } of sources) expect(url, id).toMatch(id === 'practice' ? /^$/ : /^https:\/\/\S+$/);
  });
});

describe('the factors', () => {
  it('are about activities there are, and say what to watch for', () => {
    for (const { activity, factor, note, watchFor } of factors) {
      expect(ACTIVITIES).toContain(activity);
      for (const text of [factor, note, watchFor]) expect(text.trim()).not.toBe('');
    }
  });
});

describe('the tables beside them', () => {
  it('lead each goal to notes and factors there are', () => {
    for (const goal of GOAL_AREAS) {
      for (const domain of GOAL_DOMAINS[goal])
        expect(
          notes.some((note) => note.domain === domain),
          domain,
        ).toBe(true);
      for (const name of GOAL_FACTORS[goal])
        expect(
          factors.some(({ factor }) => factor === name),
          name,
        ).toBe(true);
    }
  });

  it('name companions that are of the source they must be', () => {
    for (const { source, beside, note } of COMPANIONS) {
      expect(notes.find(({ id }) => id === note)?.source).toBe(beside);
      expect(notes.some((entry) => entry.source === source)).toBe(true);
    }
  });

  it('borrow from others only', () => {
    for (const [activity, near] of Object.entries(NEIGHBOURS)) expect(near).not.toContain(activity);
  });
});

const origin = new URL('../../../shared/data/expectations.json', import.meta.url);
describe.skipIf(!existsSync(origin))('beside the collection they come from', () => {
  it('no word is missing or changed', () => {
    const from = JSON.parse(readFileSync(origin, 'utf8')) as Record<string, unknown[]>;
    const plain = general.map(({ activities: _a, grades: _g, ...note }) => note);
    expect({ entries: notes, taskFactors: factors, sources, generalNotes: plain }).toEqual({
      entries: from.entries,
      taskFactors: from.taskFactors,
      sources: from.sources,
      generalNotes: from.generalNotes,
    });
  });
});
