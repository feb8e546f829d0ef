import { blockKey } from '../model/block-key';
import type { Minutes } from '../model/block';
import type { Activity, Mode } from '../model/vocabulary';
import type { ClassifiedBlock } from '../model/window';
import { happens } from '../windows/same-day';

/** One title of a class that PushIn is not sure of, to be asked about once. */
export interface Question {
  /** As the page spells it. */
  readonly title: string;
  /** `blockKey(title)`: what a correction of it hangs on, and what makes two questions one. */
  readonly key: string;
  readonly guess: { readonly activity: Activity; readonly mode: Mode };
  /** What it may be, the guess first; at most four. */
  readonly activityChoices: readonly Activity[];
  /** How students may spend it: the guess first, then work, whole group and both, and a routine or special where one is likely. */
  readonly modeChoices: readonly Mode[];
  /** How many blocks of the timetable bear the title, and how long one of them is (whole minutes; 0 where no end is printed). */
  readonly blocks: number;
  readonly minutes: Minutes;
}

/** Questions asked at one sitting; nobody answers more. */
export const MOST_QUESTIONS = 8;
const MOST_ACTIVITIES = 4;
/** Below this chance to be right a title is asked about. */
const ASK_BELOW = 0.9;
/** Chances of an answer that nobody gave a second opinion of. */
const USUAL = { certain: 0.98, likely: 0.85, unknown: 0.4, learned: 1 } as const;

const chanceOf = ({ chance, sureness }: ClassifiedBlock) =>
  sureness === 'learned' || chance === undefined ? USUAL[sureness] : chance;

/** A lesson where students may work is worth more of an answer than a routine, and a long one more than a short one. */
function worthAsking(block: ClassifiedBlock): number {
  const minutes = minutesOf(block);
  const length = Math.min(Math.max(minutes, 10), 60) / 60;
  const mayWork = block.mode === 'routine' || block.mode === 'blocked' ? (block.work ?? 0) : 1;
  return (1 - chanceOf(block)) * (0.5 + length) * (0.6 + 0.4 * mayWork);
}

const minutesOf = ({ start, end }: ClassifiedBlock): Minutes => (end === null ? 0 : Math.max(end - start, 0));

function modesFor({ mode, activity }: ClassifiedBlock): readonly Mode[] {
  const own: readonly Mode[] = activity === 'lunch' || activity === 'recess' ? ['routine'] : [];
  return [...new Set<Mode>([mode, ...own, 'work', 'whole-group', 'mixed'])];
}

/**
 * What to ask about a class when it is first read: each title once, the most doubtful of the most valuable lessons first,
 * at most `most`. Pure: an answer is kept as any correction is, and since what was learned is never doubted, a title that
 * was answered is not asked again. Titles that were skipped are left out by the caller (`skipped`, block keys).
 *
 * @param blocks what the pipeline says of one timetable, in any order.
 */
export function questionsOf(
  blocks: readonly ClassifiedBlock[],
  skipped: ReadonlySet<string> = new Set(),
  most = MOST_QUESTIONS,
): Question[] {
  const asked = blocks.filter((block) => happens(block) && blockKey(block.title) !== '');
  const byTitle = Map.groupBy(asked, ({ title }) => blockKey(title));
  const found = [...byTitle].flatMap(([key, same]) => {
    const doubtful = same.toSorted((a, b) => chanceOf(a) - chanceOf(b) || a.start - b.start)[0]!;
    if (skipped.has(key) || chanceOf(doubtful) >= ASK_BELOW) return [];
    const { title, activity, mode, instead = [] } = doubtful;
    const question: Question = {
      title,
      key,
      guess: { activity, mode },
      activityChoices: [...new Set([activity, ...instead])].slice(0, MOST_ACTIVITIES),
      modeChoices: modesFor(doubtful),
      blocks: same.length,
      minutes: minutesOf(doubtful),
    };
    return [{ question, worth: worthAsking(doubtful), at: doubtful.start }];
  });
  return found
    .sort((a, b) => b.worth - a.worth || a.at - b.at || (a.question.key < b.question.key ? -1 : 1))
    .slice(0, most)
    .map(({ question }) => question);
}
