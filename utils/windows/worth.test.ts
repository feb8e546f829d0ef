import { describe, expect, it } from 'vitest';
import { someClassified } from '../../tests/support/made/blocks';
import type { GoalArea } from '../model/vocabulary';
import type { ClassifiedBlock } from '../model/window';
import type { Stretch } from './stretches';
import { atMost, worth } from './worth';

const rank = (part: Partial<ClassifiedBlock>, stretch: Partial<Stretch>, ...goals: GoalArea[]) =>
  worth(
    someClassified({ title: 'x', ...part }),
    {
      kind: 'work',
      start: 0,
      end: 60,
      certainty: 'typical',
      ownMinute: false,
      seen: false,
      doubted: false,
      ...stretch,
    },
    goals,
  )?.rank ?? null;
const WORK = { kind: 'work' } as const;

describe('work', () => {
  it.each([
    ['sure work', { mode: 'work' }, WORK, 'best'],
    ['learned work', { mode: 'work', sureness: 'learned' }, WORK, 'best'],
    ['likely work', { mode: 'work', sureness: 'likely' }, WORK, 'good'],
    ['a plain lesson', { mode: 'mixed' }, WORK, 'good'],
    ['a likely plain lesson', { mode: 'mixed', sureness: 'likely' }, WORK, 'possible'],
    ['a plain lesson of another kind', { mode: 'mixed', activity: 'other' }, WORK, 'possible'],
    ['a plain lesson, stated', { mode: 'mixed' }, { ...WORK, certainty: 'stated' }, 'best'],
    ['a likely plain lesson, stated', { mode: 'mixed', sureness: 'likely' }, { ...WORK, certainty: 'stated' }, 'best'],
    [
      'a plain lesson, learned to be one',
      { mode: 'mixed', sureness: 'learned' },
      { ...WORK, certainty: 'learned' },
      'good',
    ],
    ['a minute of the OT', { mode: 'mixed' }, { ...WORK, certainty: 'learned', ownMinute: true }, 'best'],
    [
      'a minute of the OT in an unknown block',
      { sureness: 'unknown' },
      { ...WORK, certainty: 'learned', ownMinute: true },
      'best',
    ],
    ['an unknown block with stated work', { sureness: 'unknown' }, { ...WORK, certainty: 'stated' }, 'possible'],
    ['a blocked one', { mode: 'blocked' }, WORK, null],
  ] as const)('%s: %s', (_, block, stretch, expected) => expect(rank(block, stretch)).toBe(expected));

  it.each([
    ['writing', 'handwriting', 'best'],
    ['writing', 'keyboarding', 'good'],
    ['writing', 'organisation', 'possible'],
    ['writing', 'gross-motor', 'possible'],
    ['technology', 'keyboarding', 'best'],
  ] as const)('%s for %s: %s', (activity, goal, expected) => expect(rank({ activity }, WORK, goal)).toBe(expected));

  it('is left out where it is doubtful and no goal comes up', () =>
    expect(rank({ activity: 'other', mode: 'mixed' }, WORK, 'gross-motor')).toBeNull());
});

describe('the rest', () => {
  it.each([
    ['routine without goals', { activity: 'lunch', mode: 'routine' }, { kind: 'routine' }, [], null],
    ['lunch for self-care', { activity: 'lunch', mode: 'routine' }, { kind: 'routine' }, ['self-care'], 'best'],
    [
      'likely lunch for self-care',
      { activity: 'lunch', mode: 'routine', sureness: 'likely' },
      { kind: 'routine' },
      ['self-care'],
      'good',
    ],
    [
      'unknown routine',
      { activity: 'lunch', mode: 'routine', sureness: 'unknown' },
      { kind: 'routine' },
      ['self-care'],
      null,
    ],
    ['lunch for keyboarding', { activity: 'lunch', mode: 'routine' }, { kind: 'routine' }, ['keyboarding'], null],
    ['recess for gross motor', { activity: 'recess', mode: 'routine' }, { kind: 'routine' }, ['gross-motor'], 'best'],
    [
      'dismissal for organization',
      { activity: 'dismissal', mode: 'routine' },
      { kind: 'routine' },
      ['organisation'],
      'best',
    ],
    ['a lecture without goals', { activity: 'science', mode: 'whole-group' }, { kind: 'lesson' }, [], null],
    [
      'a lecture for handwriting',
      { activity: 'science', mode: 'whole-group' },
      { kind: 'lesson' },
      ['handwriting'],
      null,
    ],
    ['a lecture for notes', { activity: 'science', mode: 'whole-group' }, { kind: 'lesson' }, ['note-taking'], 'best'],
    [
      'any listening for attention',
      { activity: 'science', mode: 'whole-group' },
      { kind: 'lesson' },
      ['attention'],
      'good',
    ],
    ['circle for attention', { activity: 'meeting', mode: 'whole-group' }, { kind: 'lesson' }, ['attention'], 'best'],
    ['circle for notes', { activity: 'meeting', mode: 'whole-group' }, { kind: 'lesson' }, ['note-taking'], null],
    ['circle for social goals', { activity: 'meeting', mode: 'whole-group' }, { kind: 'lesson' }, ['social'], null],
    ['a plain lesson for notes', { activity: 'science', mode: 'mixed' }, { kind: 'lesson' }, ['note-taking'], 'good'],
    ['a share', { activity: 'writing', mode: 'workshop' }, { kind: 'share' }, ['social'], null],
    [
      'a lecture nobody can name, for attention',
      { activity: 'science', mode: 'whole-group', sureness: 'unknown' },
      { kind: 'lesson' },
      ['attention'],
      null,
    ],
    [
      'a likely lecture for notes',
      { activity: 'science', mode: 'whole-group', sureness: 'likely' },
      { kind: 'lesson' },
      ['note-taking'],
      'possible',
    ],
    [
      'a plain lesson for notes, stated',
      { activity: 'science', mode: 'mixed' },
      { kind: 'lesson', certainty: 'stated' },
      ['note-taking'],
      'best',
    ],
    [
      'a story for attention',
      { activity: 'read-aloud', mode: 'whole-group' },
      { kind: 'lesson' },
      ['attention'],
      'best',
    ],
    ...(['reading', 'math', 'social-studies', 'writing', 'word-study', 'language', 'other'] as const).map(
      (activity) =>
        [
          `notes in a lecture of ${activity}`,
          { activity, mode: 'whole-group' },
          { kind: 'lesson' },
          ['note-taking'],
          activity === 'social-studies' ? 'best' : 'good',
        ] as const,
    ),
    [
      'a special nobody can name, for gross motor',
      { activity: 'pe', mode: 'special', sureness: 'unknown' },
      { kind: 'idle' },
      ['gross-motor'],
      null,
    ],
    ['a share in art class', { activity: 'art', mode: 'special' }, { kind: 'share' }, ['fine-motor'], null],
    [
      'any lecture for attention',
      { activity: 'other', mode: 'whole-group' },
      { kind: 'lesson' },
      ['attention'],
      'good',
    ],
    ['art without goals', { activity: 'art', mode: 'special' }, { kind: 'idle' }, [], 'possible'],
    ['likely art without goals', { activity: 'art', mode: 'special', sureness: 'likely' }, { kind: 'idle' }, [], null],
    ['music without goals', { activity: 'music', mode: 'special' }, { kind: 'idle' }, [], null],
    ['PE for gross motor', { activity: 'pe', mode: 'special' }, { kind: 'idle' }, ['gross-motor'], 'best'],
    [
      'likely PE for gross motor',
      { activity: 'pe', mode: 'special', sureness: 'likely' },
      { kind: 'idle' },
      ['gross-motor'],
      'good',
    ],
    ['PE for social goals', { activity: 'pe', mode: 'special' }, { kind: 'idle' }, ['social'], 'possible'],
    ['PE for handwriting', { activity: 'pe', mode: 'special' }, { kind: 'idle' }, ['handwriting'], null],
    ['idle time', { activity: 'other', mode: 'mixed' }, { kind: 'idle' }, ['attention'], null],
  ] as const)('%s', (_, block, stretch, goals, expected) => expect(rank(block, stretch, ...goals)).toBe(expected));
});

it('takes the lesser rank', () => {
  expect(atMost('best', 'possible', 'good')).toBe('possible');
  expect(atMost('best')).toBe('best');
});
