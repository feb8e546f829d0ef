import { describe, expect, it } from 'vitest';
import { answerLine } from './classify';

const out = (line: unknown) => JSON.parse(answerLine(typeof line === 'string' ? line : JSON.stringify(line)).json);

describe('classify on the command line', () => {
  it.each([
    [{ title: 'Writers Workshop' }, 'writing', 'workshop'],
    [{ title: 'Lunch', start: '11:30', end: '12:00', grade: 'K-1', prev: 'Math', next: null }, 'lunch', 'routine'],
    [{ title: 'Math', start: '2026-09-14T9:20', end: '', grade: 3 }, 'math', 'mixed'],
    [{ title: '' }, 'other', 'mixed'],
  ])('%j', (line, activity, mode) => expect(out(line)).toMatchObject({ activity, mode }));

  it('says why in plain words', () =>
    expect(out({ title: 'Recess' })).toEqual({
      activity: 'recess',
      mode: 'routine',
      certainty: 'certain',
      because: ['because of “Recess” in the title'],
    }));

  it.each([
    ['not json', 'bad-json'],
    ['[1]', 'bad-line'],
    ['null', 'bad-line'],
    [{ note: 'x' }, 'no-title'],
    [{ title: 3 }, 'bad-field'],
    [{ title: 'Math', start: 'noon' }, 'bad-time'],
  ])('%j is refused as %s', (line, code) => {
    expect(out(line).error).toMatchObject({ code });
    expect(answerLine(typeof line === 'string' ? line : JSON.stringify(line)).ok).toBe(false);
  });
});
