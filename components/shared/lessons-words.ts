import { say } from './say';

/** Words such as "1 lesson" and "12 lessons". */
export function lessonsWords(count: number): string {
  return count === 1 ? say('page_blocks_one') : say('page_blocks', count);
}
