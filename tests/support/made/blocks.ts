import type { Block } from '../../../utils/model/block';
import type { Timetable } from '../../../utils/model/reading';
import type { Rank } from '../../../utils/model/vocabulary';
import type { ClassifiedBlock, Score } from '../../../utils/model/window';
import { score } from '../../../utils/windows/score';

/** A block with the parts that matter to a case; otherwise an ordinary hour on Monday 14 September 2026. */
export function someBlock(part: Partial<Block> & { title: string }): Block {
  return {
    note: null,
    date: '2026-09-14',
    days: null,
    rotation: null,
    start: part.allDay ? 0 : 540,
    end: part.allDay ? 1440 : 600,
    allDay: false,
    location: null,
    declined: false,
    task: false,
    timing: 'stated',
    ...part,
  };
}

/** The same block, already classified: as certain "math, work" unless told otherwise. */
export function someClassified(part: Partial<ClassifiedBlock> & { title: string }): ClassifiedBlock {
  return { ...someBlock(part), activity: 'math', mode: 'work', sureness: 'certain', because: [], ...part };
}

/** A timetable of one calendar, which is somebody else's unless told otherwise. */
export function someTimetable(name: string | null, blocks: readonly Block[], own = false): Timetable {
  return { calendar: { token: `${name ?? 'nobody'}@example.org`, name, own }, grade: null, blocks };
}

/** The score of half an hour on an ordinary day. */
export function someScore(rank: Rank): Score {
  const visit = { minutes: 30, blockMinutes: 60, doubtful: false, booked: false } as const;
  return score({ rank, certainty: 'typical', sureness: 'certain', ...visit });
}
