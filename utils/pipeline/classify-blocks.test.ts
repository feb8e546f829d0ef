import { describe, expect, it } from 'vitest';
import type { Opinion } from '../classify/opinion/second-opinion';
import type { Sureness } from '../model/vocabulary';
import { classifyWith } from './classify-blocks';

const input = (title: string) => ({
  title,
  note: null,
  start: 600,
  end: 640,
  grade: '2' as const,
  prev: 'A',
  next: 'B',
});
const says =
  (sureness: Sureness): Opinion =>
  () => ({ activity: 'recess', mode: 'routine', sureness, because: [], chance: 0.3, work: 0.2 });

describe('the lexicon and the second opinion', () => {
  it.each<[string, Opinion | null, string]>([
    ['Math', null, 'math/mixed certain'],
    ['Math', says('certain'), 'recess/routine certain'],
    ['Math', says('likely'), 'recess/routine likely'],
    // It knows nothing: the lexicon's word, but no longer certain.
    ['Math', says('unknown'), 'math/mixed likely'],
    ['Qwxz', says('unknown'), 'recess/routine unknown'],
    // Closed stays closed.
    ['Autumn Recess - District Closed', says('certain'), 'non-instruction/blocked'],
    ['No School', says('likely'), 'non-instruction/blocked'],
  ])('of %s say %s', (title, opinion, expected) => {
    const { activity, mode, sureness } = classifyWith(opinion, input(title));
    expect(`${activity}/${mode} ${sureness}`).toContain(expected);
  });

  it('keep what the second opinion finds likely besides', () => {
    expect(classifyWith(says('unknown'), input('Math'))).toMatchObject({ chance: 0.3, work: 0.2 });
  });
});
