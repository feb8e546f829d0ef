import type { Message } from '../model/message';
import type { GoalArea, Rank } from '../model/vocabulary';
import { RANKS } from '../model/vocabulary';
import type { ClassifiedBlock, Reason } from '../model/window';
import { message } from '../words/say/message';
import { bestFit, fitReason, GOAL_FIT, type Fit } from './goal-fit';
import { hasWork, isLecture } from './maybe-work';
import type { Stretch } from './stretches';

/** How much a stretch is worth to these goals, and the reason that belongs to the goal. */
export interface Worth {
  readonly rank: Rank;
  readonly goal: GoalArea | null;
  readonly reasons: readonly Reason[];
}

/** The lowest of some ranks. */
export function atMost(...ranks: readonly Rank[]): Rank {
  return RANKS[Math.max(...ranks.map((rank) => RANKS.indexOf(rank)))]!;
}

const RANK_OF_FIT: Readonly<Record<Fit, Rank>> = { 3: 'best', 2: 'good', 1: 'possible' };
/** The only goals that can be seen while the whole class listens. */
const LISTENING_GOALS: readonly GoalArea[] = ['attention', 'note-taking'];
/**
 * Lessons that show no note-taking during their work, although there is something to take notes of while the class
 * listens.
 */
const NOTES_TOO = ['writing', 'word-study', 'other'];

function sure(block: ClassifiedBlock): boolean {
  return block.sureness === 'certain' || block.sureness === 'learned';
}

/** How far we know that students work in a work stretch. */
function workRank(block: ClassifiedBlock, stretch: Stretch): Rank {
  // A minute that the therapist or the page told outweighs doubt about what the block is.
  if (stretch.ownMinute) return 'best';
  if (block.sureness === 'unknown') return 'possible';
  if (stretch.certainty === 'stated') return 'best';
  if (!hasWork(block)) return 'possible';
  if (block.mode !== 'mixed') return sure(block) ? 'best' : 'good';
  return sure(block) && block.activity !== 'other' ? 'good' : 'possible';
}

const goalReason = (block: ClassifiedBlock, goal: GoalArea): Message =>
  message(
    'reason_goal',
    { word: `goal_${goal}`.replaceAll('-', '_') as Message['key'] },
    { word: fitReason(block.activity, goal) },
  );

function workWorth(block: ClassifiedBlock, stretch: Stretch, goals: readonly GoalArea[]): Worth | null {
  if (isLecture(block) && stretch.certainty === 'typical' && !stretch.ownMinute) return null;
  const rank = workRank(block, stretch);
  if (goals.length === 0) return { rank, goal: null, reasons: [] };
  const found = bestFit(block.activity, goals);
  if (found)
    return { rank: atMost(rank, RANK_OF_FIT[found.fit]), goal: found.goal, reasons: [goalReason(block, found.goal)] };
  return rank === 'possible'
    ? null
    : { rank: 'possible', goal: null, reasons: [{ ...message('reason_no_goal'), is: 'no-goal' }] };
}

function routineWorth(block: ClassifiedBlock, goals: readonly GoalArea[]): Worth | null {
  const found = bestFit(block.activity, goals);
  if (!found || block.sureness === 'unknown') return null;
  const rank = atMost(RANK_OF_FIT[found.fit], sure(block) ? 'best' : 'good');
  return { rank, goal: found.goal, reasons: [goalReason(block, found.goal)] };
}

function listeningWorth(block: ClassifiedBlock, stretch: Stretch, goals: readonly GoalArea[]): Worth | null {
  if (block.sureness === 'unknown') return null;
  const fits = LISTENING_GOALS.filter((goal) => goals.includes(goal)).map((goal) => {
    const least = goal === 'attention' ? 2 : NOTES_TOO.includes(block.activity) ? 2 : 0;
    return { goal, fit: Math.max(GOAL_FIT[block.activity][goal] ?? 0, least) };
  });
  const found = fits.filter(({ fit }) => fit > 0).sort((a, b) => b.fit - a.fit)[0];
  if (!found) return null;
  const known = sure(block) && (block.mode === 'whole-group' || stretch.certainty !== 'typical');
  const rank = atMost(RANK_OF_FIT[found.fit as Fit], known ? 'best' : sure(block) ? 'good' : 'possible');
  return { rank, goal: found.goal, reasons: [] };
}

function specialWorth(block: ClassifiedBlock, goals: readonly GoalArea[]): Worth | null {
  if (block.sureness === 'unknown') return null;
  if (goals.length === 0) {
    // Without goals, only those specials count that a therapist often joins, and they count quietly.
    const often = Object.values(GOAL_FIT[block.activity]).includes(3);
    return often && sure(block) ? { rank: 'possible', goal: null, reasons: [] } : null;
  }
  const found = bestFit(block.activity, goals);
  if (!found) return null;
  const rank = found.fit === 3 ? (sure(block) ? 'best' : 'good') : 'possible';
  return { rank, goal: found.goal, reasons: [goalReason(block, found.goal)] };
}

/**
 * What a stretch is worth; null if it is not worth a visit. Without goals only work is worth one, and some specials.
 */
export function worth(block: ClassifiedBlock, stretch: Stretch, goals: readonly GoalArea[]): Worth | null {
  if (block.mode === 'blocked') return null;
  if (stretch.kind === 'work') return workWorth(block, stretch, goals);
  if (stretch.kind === 'routine') return routineWorth(block, goals);
  if (stretch.kind === 'lesson') return listeningWorth(block, stretch, goals);
  return stretch.kind === 'idle' && block.mode === 'special' ? specialWorth(block, goals) : null;
}
