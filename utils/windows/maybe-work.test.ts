import { describe, expect, it } from 'vitest';
import type { ClassifiedBlock } from '../model/window';
import { isLecture, mayBeWork } from './maybe-work';

const block = (more: Partial<ClassifiedBlock>): ClassifiedBlock => ({
  ...{ title: 'Koala Time', note: null, date: null, days: null, rotation: null, start: 600, end: 640, allDay: false },
  ...{ location: null, declined: false, task: false, timing: 'stated', activity: 'other', because: [] },
  ...{ mode: 'routine', sureness: 'likely', work: 0.05, listens: 0 },
  ...more,
});

describe('a block that may be work', () => {
  it.each<[Partial<ClassifiedBlock>, boolean]>([
    [{}, true],
    [{ work: 0.049 }, false],
    [{ sureness: 'unknown', mode: 'mixed' }, true],
    // Read as work it has its window anyway.
    [{ mode: 'mixed' }, false],
    [{ mode: 'work' }, false],
    [{ mode: 'blocked' }, false],
    [{ sureness: 'certain' }, false],
    [{ sureness: 'learned' }, false],
    [{ listens: 0.25 }, false],
    [{ listens: 0.24 }, true],
  ])('%o: %s', (more, expected) => {
    expect(mayBeWork(block(more))).toBe(expected);
  });

  it('is none where nobody gave a second opinion', () => {
    const lexicon = block({ sureness: 'unknown', mode: 'mixed' });
    Reflect.deleteProperty(lexicon, 'work');
    Reflect.deleteProperty(lexicon, 'listens');
    expect(mayBeWork(lexicon)).toBe(false);
    expect(isLecture(lexicon)).toBe(false);
  });
});

describe('a guess that is a lecture after all', () => {
  it.each<[Partial<ClassifiedBlock>, boolean]>([
    [{ mode: 'work', listens: 0.25 }, true],
    [{ mode: 'work', listens: 0.24 }, false],
    [{ mode: 'work', listens: 0.9, sureness: 'certain' }, false],
    [{ mode: 'work', listens: 0.9, sureness: 'learned' }, false],
  ])('%o: %s', (more, expected) => {
    expect(isLecture(block(more))).toBe(expected);
  });
});
