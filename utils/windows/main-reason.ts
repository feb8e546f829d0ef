import type { GoalArea } from '../model/vocabulary';
import type { ClassifiedBlock, Reason } from '../model/window';
import { message } from '../words/say/message';
import { doingWord } from './doing-word';
import { mayBeWork } from './maybe-work';
import { caution } from './reason';
import type { Stretch } from './stretches';

/** Titles are a page's own words and may have any length. */
const LONGEST_TITLE = 60;

export function shortTitle(title: string): string {
  const letters = [...title];
  return letters.length <= LONGEST_TITLE
    ? title
    : `${letters
        .slice(0, LONGEST_TITLE - 1)
        .join('')
        .trimEnd()}…`;
}

/** The first reason of a window: which block, what students do in it, and when. */
export function mainReason(block: ClassifiedBlock, stretch: Stretch, goal: GoalArea | null): Reason {
  const title = shortTitle(block.title);
  const span = { span: [stretch.start, stretch.end] } as const;
  if (stretch.kind === 'idle') return caution(message('reason_ask_specialist', title));
  if (stretch.kind === 'routine') return message('reason_routine', title, span);
  if (stretch.kind === 'lesson')
    return message(goal === 'note-taking' ? 'reason_listening_notes' : 'reason_listening_attention', title, span);
  const lesson = stretch.start - block.start;
  const what = doingWord(block.activity);
  if (mayBeWork(block) && stretch.certainty === 'typical') return message('reason_ask_work', title);
  if (block.sureness === 'unknown' && stretch.certainty === 'typical')
    return caution(message('reason_ask_what', title));
  if (stretch.certainty === 'stated') return message('reason_stated', title, what, span);
  if (stretch.seen) return message('reason_seen', title, { time: stretch.start });
  if (stretch.ownMinute) return message('reason_learned_start', title, { time: stretch.start });
  if (stretch.certainty === 'learned' && block.mode === 'work')
    return message('reason_learned_mode', title, what, span);
  if (block.mode === 'mixed') return { ...message('reason_mixed', title, lesson, what, span), lesson };
  return block.mode === 'workshop' && lesson > 0
    ? { ...message('reason_lesson_first', title, lesson, what, span), lesson }
    : message('reason_throughout', title, what, span);
}
