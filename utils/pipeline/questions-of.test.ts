import { describe, expect, it } from 'vitest';
import type { ClassifiedBlock } from '../model/window';
import { questionsOf } from './questions-of';

const block = (title: string, more: Partial<ClassifiedBlock> = {}): ClassifiedBlock => ({
  title,
  ...{ note: null, date: null, days: null, rotation: null, start: 600, end: 640, allDay: false, location: null },
  ...{
    declined: false,
    task: false,
    timing: 'stated',
    activity: 'math',
    mode: 'mixed',
    sureness: 'likely',
    because: [],
  },
  ...more,
});

const titles = (blocks: readonly ClassifiedBlock[], ...rest: [ReadonlySet<string>?, number?]) =>
  questionsOf(blocks, ...rest).map(({ title }) => title);

describe('what is asked when a class is first read', () => {
  it('asks nothing of what is certain or was taught', () => {
    expect(titles([block('Math', { sureness: 'certain' }), block('Koala', { sureness: 'learned' })])).toEqual([]);
    expect(titles([block('Math', { chance: 0.9 })])).toEqual([]);
    expect(titles([block('Math', { chance: 0.89 })])).toEqual(['Math']);
    expect(titles([block('Koala', { sureness: 'learned', chance: 0.2 })])).toEqual([]);
  });

  it('asks the most doubtful first, and of two the longer', () => {
    const blocks = [
      block('Half sure', { chance: 0.6 }),
      block('Lost', { chance: 0.2 }),
      block('Half sure and short', { chance: 0.6, end: 610 }),
      block('Half sure, no work in it', { chance: 0.6, mode: 'routine', work: 0 }),
    ];
    expect(titles(blocks)).toEqual(['Lost', 'Half sure', 'Half sure, no work in it', 'Half sure and short']);
  });

  it('asks each title once, by the one it knows least of', () => {
    const days = [block('Koala Time', { chance: 0.8 }), block('KOALA time!', { chance: 0.3, activity: 'centers' })];
    expect(questionsOf(days)).toMatchObject([
      {
        title: 'KOALA time!',
        key: 'koala time',
        guess: { activity: 'centers', mode: 'mixed' },
        blocks: 2,
        minutes: 40,
      },
    ]);
  });

  it('offers the guess first, then what else it may be', () => {
    const [question] = questionsOf([
      block('X', { chance: 0.3, mode: 'work', instead: ['reading', 'math', 'sel', 'art', 'pe'] }),
    ]);
    expect(question?.activityChoices).toEqual(['math', 'reading', 'sel', 'art']);
    expect(question?.modeChoices).toEqual(['work', 'whole-group', 'mixed']);
    expect(questionsOf([block('Y', { activity: 'lunch', chance: 0.3 })])[0]?.modeChoices).toEqual([
      'mixed',
      'routine',
      'work',
      'whole-group',
    ]);
  });

  it('asks at most eight, never one that was skipped, nor of what does not happen in the room', () => {
    const many = Array.from({ length: 12 }, (_, i) => block(`Lesson ${i + 1}`, { chance: 0.3, start: 500 + i }));
    expect(titles(many)).toHaveLength(8);
    expect(titles(many, new Set(), 2)).toEqual(titles(many).slice(0, 2));
    expect(titles(many, new Set(['lesson 1']))).not.toContain('Lesson 1');
    expect(titles([block('Field', { allDay: true, chance: 0.1 }), block('…', { chance: 0.1 })])).toEqual([]);
    expect(titles([block('No end', { end: null, chance: 0.1 })])).toEqual(['No end']);
  });
});
