import { describe, expect, it } from 'vitest';
import { someClassified } from '../../tests/support/made/blocks';
import type { GoalArea } from '../model/vocabulary';
import type { ClassifiedBlock } from '../model/window';
import type { Stretch } from './stretches';
import { worth } from './worth';

const TYPICAL = { start: 0, end: 60, certainty: 'typical', ownMinute: false, seen: false, doubted: false } as const;

describe('the goal and why', () => {
  const fits = (goal: string, fit: string) => [{ key: 'reason_goal', args: [{ word: goal }, { word: fit }] }];
  it.each<[string, Partial<ClassifiedBlock>, Stretch['kind'], GoalArea[], GoalArea | null, unknown]>([
    [
      'the one that fits best, the first of equals',
      { activity: 'writing' },
      'work',
      ['organisation', 'handwriting', 'written-output'],
      'handwriting',
      fits('goal_handwriting', 'fit_writing_handwriting'),
    ],
    [
      'of lunch',
      { activity: 'lunch', mode: 'routine' },
      'routine',
      ['self-care'],
      'self-care',
      fits('goal_self_care', 'fit_lunch_self_care'),
    ],
    [
      'of a special',
      { activity: 'pe', mode: 'special' },
      'idle',
      ['gross-motor'],
      'gross-motor',
      fits('goal_gross_motor', 'fit_pe_gross_motor'),
    ],
    [
      'listening, which the main reason tells',
      { activity: 'social-studies', mode: 'whole-group' },
      'lesson',
      ['attention', 'note-taking'],
      'note-taking',
      [],
    ],
    [
      'none in work that fits none',
      { activity: 'writing' },
      'work',
      ['gross-motor'],
      null,
      [{ key: 'reason_no_goal', args: [] }],
    ],
    ['none without goals', { activity: 'writing' }, 'work', [], null, []],
    ['none in art without goals', { activity: 'art', mode: 'special' }, 'idle', [], null, []],
  ])('%s', (_, part, kind, goals, goal, reasons) =>
    expect(worth(someClassified({ title: 'x', ...part }), { ...TYPICAL, kind }, goals)).toMatchObject({
      goal,
      reasons,
    }),
  );
});
