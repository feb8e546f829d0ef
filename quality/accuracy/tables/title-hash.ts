import { createHash } from 'node:crypto';

/**
 * A title as eight letters, so that a truth about real schedules holds none of their words. Blanks, case and marks are
 * forgiven, and whether a bracket at the end is title or note.
 */
export function titleHash(title: string): string {
  const head = title.replace(/\s*\([^()]*\)\s*$/, '') || title;
  const plain = head
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return createHash('sha256').update(plain).digest('hex').slice(0, 8);
}
