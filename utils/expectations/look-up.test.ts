import { describe, expect, it } from 'vitest';
import { ENTRIES, shelfOf, wholeShelf } from '../../tests/support/expectations/files';
import { STATES } from '../model/states';
import { ACTIVITIES, GRADES, type Activity, type GoalArea, type Grade } from '../model/vocabulary';
import { fileGrades } from './grade-span';
import { notesFor, type NotesQuestion } from './look-up';

const ask = (grade: Grade | null, activity: Activity, more: Partial<NotesQuestion> = {}) =>
  notesFor(shelfOf(grade), { grade, activity, goals: [], state: null, ...more });

const UNWRITTEN = new Set(['K homework-study', '1 rest', '2 rest']);

describe.each(GRADES)('grade %s', (grade) => {
  it.each(ACTIVITIES)('in %s has its own notes, or says that there are none', (activity) => {
    const { expectations, factors, strategies } = ask(grade, activity);
    const own = new Set(
      fileGrades(grade)
        .flatMap((one) => ENTRIES[one])
        .filter((one) => one.activity === activity)
        .map(({ id }) => id),
    );
    for (const { id } of expectations) expect(own).toContain(id);
    expect(new Set(expectations.map(({ id }) => id)).size).toBe(expectations.length);
    // A lesson there is has all three; nobody has written of these.
    const isUnwritten = UNWRITTEN.has(`${grade} ${activity}`);
    if (isUnwritten) expect(expectations).toEqual([]);
    else if (strategies.length > 0) expect([expectations.length > 0, factors.length > 0]).toEqual([true, true]);
  });
});

describe('notesFor', () => {
  it.each(['prep', 'non-instruction', 'other'] as const)('has nothing to say of %s', (activity) => {
    expect(ask('2', activity)).toMatchObject({ expectations: [], factors: [], strategies: [] });
  });

  it.each([
    ['9-12', 'snack'],
    ['PK', 'library'],
    ['7', 'rest'],
  ] as const)('borrows nothing for grade %s in %s', (grade, activity) => {
    expect(ask(grade, activity).expectations).toEqual([]);
  });

  it('has demands only without a grade, each once', () => {
    const { expectations, factors, strategies } = ask(null, 'writing');
    expect([expectations, strategies]).toEqual([[], []]);
    expect(factors.length).toBeGreaterThan(3);
    expect(new Set(factors.map(({ factor }) => factor)).size).toBe(factors.length);
  });

  it('leaves no note behind that holds in every state', () => {
    const shown = new Set(
      GRADES.flatMap((grade) => ACTIVITIES.flatMap((one) => ask(grade, one).expectations.map(({ id }) => id))),
    );
    const missing = wholeShelf().entries.filter(({ id, states }) => states === null && !shown.has(id));
    expect(missing).toEqual([]);
  });

  it.each([...STATES, 'other', null] as const)('shows in %s no note of another state', (state) => {
    const all = new Map(wholeShelf().entries.map((entry) => [entry.id, entry]));
    const shown = GRADES.flatMap((grade) => ACTIVITIES.flatMap((one) => ask(grade, one, { state }).expectations));
    const states = new Set(shown.flatMap(({ id }) => all.get(id)!.states ?? []));
    if (state === null || state === 'other') expect([...states]).toEqual([]);
    else expect(states).toContain(state);
  });

  it.each([
    ['PK', 'CA', 1],
    ['PK', 'TX', 0],
    ['PK', null, 0],
    ['K', 'CA', 0],
  ] as const)('says of grade %s in %s %i sentences beside the title', (grade, state, count) => {
    expect(ask(grade, 'math', { state }).about).toHaveLength(count);
  });

  it('tells apart which half of high school a note is for', () => {
    const halves = new Set(ask('9-12', 'writing').expectations.map(({ half }) => half));
    expect(halves).toEqual(new Set(['9-10', '11-12', null]));
    expect(new Set(ask('8', 'writing').expectations.map(({ half }) => half))).toEqual(new Set([null]));
  });

  it('names sources as therapists do, and none for experience', () => {
    const cited = (grade: Grade, activity: Activity, state: NotesQuestion['state'] = null) =>
      ask(grade, activity, { state }).expectations.map(({ citation }) => citation?.name ?? null);
    expect(cited('2', 'writing')).toContain('Common Core W.2.5');
    expect(cited('2', 'writing')).toContain(null);
    expect(cited('2', 'handwriting', 'TX')).toContain('Texas TEKS 110.4(b)(2)(E)');
    expect(cited('PK', 'arrival')).toContain('Head Start P-ATL 2');
  });

  it.each(GRADES)('puts what students of grade %s produce before genres', (grade) => {
    const orders = new Map(wholeShelf().entries.map(({ id, order }) => [id, order]));
    const shown = ask(grade, 'writing').expectations.map(({ id }) => orders.get(id)!);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
  });

  it.each<[GoalArea, readonly string[]]>([
    ['keyboarding', ['keyboarding']],
    ['self-care', ['self-care']],
    ['social', ['social']],
    ['attention', ['attention', 'listening', 'sensory']],
  ])('puts what the goal %s is about first', (goal, domains) => {
    let seen = 0;
    for (const grade of GRADES) {
      for (const activity of ACTIVITIES) {
        const fits = ask(grade, activity, { goals: [goal] }).expectations.map(({ domain }) => domains.includes(domain));
        expect(fits.lastIndexOf(true), `${grade} ${activity}`).toBe(fits.filter(Boolean).length - 1);
        seen += fits.filter(Boolean).length;
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  it('orders demands and ideas by goal, and loses none', () => {
    const plain = ask('2', 'lunch');
    const goals: GoalArea[] = ['social'];
    const sorted = ask('2', 'lunch', { goals });
    expect(sorted.factors[0]!.factor).toBe('peer proximity');
    expect(new Set(sorted.factors)).toEqual(new Set(plain.factors));
    expect(new Set(sorted.strategies)).toEqual(new Set(plain.strategies));
    for (const { goal } of plain.strategies)
      expect(ask('2', 'lunch', { goals: [goal] }).strategies[0]!.goal).toBe(goal);
  });
});
