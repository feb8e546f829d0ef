import { createHash } from 'node:crypto';

/**
 * A title as eight letters, so that the expected rows of real schedules hold none of their words. Blanks and case do
 * not count, nor does it matter whether brackets at the end belong to the title or to the note.
 */
export function titleHash(title: string): string {
  const head = title.replace(/\s*\([^()]*\)\s*$/, '') || title;
  const plain = head
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return createHash('sha256').update(plain).digest('hex').slice(0, 8);
}
