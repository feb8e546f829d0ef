import { describe, expect, it } from 'vitest';
import { blockAt as at, partsAsText as of, partsIn } from '../../tests/support/made/segments';
import type { ClassifiedBlock, LearnedBlock } from '../model/window';

describe('seen on visits', () => {
  const saw = (what: 'lesson' | 'work', after: number, times = 3) =>
    Array.from({ length: times }, () => ({ what, after, date: '2026-09-10' }));
  it.each<[string, Partial<ClassifiedBlock>, Partial<LearnedBlock>, string[]]>([
    [
      'a workshop whose lesson is long',
      { mode: 'workshop' },
      { seen: saw('lesson', 8) },
      ['lesson 09:00–09:13 learned', 'work 09:13–09:45 learned', 'share 09:45–09:50 typical'],
    ],
    [
      'two visits move nothing',
      { mode: 'workshop' },
      { seen: saw('lesson', 19, 2) },
      ['lesson 09:00–09:12 typical', 'work 09:12–09:45 typical', 'share 09:45–09:50 typical'],
    ],
    [
      'work in what should be a lecture',
      { mode: 'whole-group' },
      { seen: saw('work', 15) },
      ['lesson 09:00–09:15 learned', 'work 09:15–09:50 learned'],
    ],
    [
      'never beat the OT’s own minute',
      { mode: 'mixed' },
      { workStart: 10, seen: saw('lesson', 20) },
      ['lesson 09:00–09:10 learned', 'work 09:10–09:44 learned', 'share 09:44–09:50 learned'],
    ],
    [
      'a lesson to the end leaves some work, in doubt',
      { mode: 'workshop' },
      { seen: saw('lesson', 48) },
      ['lesson 09:00–09:20 learned', 'work 09:20–09:45 typical', 'share 09:45–09:50 typical'],
    ],
    ['work from the first minute', { mode: 'work' }, { seen: saw('work', 0) }, ['work 09:00–09:50 learned']],
    [
      'work in a block nobody can name',
      { sureness: 'unknown' },
      { seen: saw('work', 5) },
      ['lesson 09:00–09:05 learned', 'work 09:05–09:50 learned'],
    ],
    ['nothing in lunch', { mode: 'routine' }, { seen: saw('work', 5) }, ['routine 09:00–09:50 typical']],
    ['nothing in art', { mode: 'special' }, { seen: saw('work', 5) }, ['idle 09:00–09:50 typical']],
    ['nothing where nobody may come', { mode: 'blocked' }, { seen: saw('work', 5) }, []],
    [
      'what the page states stands',
      { mode: 'mixed', note: 'Lesson 9:00, Stations 9:10' },
      { seen: saw('lesson', 20) },
      ['lesson 09:00–09:10 stated', 'work 09:10–09:50 stated'],
    ],
  ])('%s', (_, part, learned, expected) =>
    expect(of([at('Block', '09:00', '09:50', { ...part, date: '2026-09-10' })], 0, learned)).toEqual(expected),
  );

  it('says how it is known', () => {
    const reasons = (times: number, after: number) =>
      partsIn([at('Math', '09:00', '09:50', { mode: 'mixed' })], 0, { seen: saw('lesson', after, times) }).map(
        ({ reason }) => reason.key,
      );
    expect(reasons(2, 20)).toEqual(['segment_lesson_typical', 'segment_seen_doubt', 'segment_share_typical']);
    expect(reasons(3, 14)).toEqual(['segment_seen_lesson', 'segment_seen_often', 'segment_share_typical']);
  });
});
