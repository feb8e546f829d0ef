import { blockDifferences } from '../../look-up/block-differences';
import type { Block } from '../../model/block';
import type { Before } from '../../model/classroom';

/**
 * What a source said before, to be remembered: what it said last, if that was something else; otherwise what is
 * remembered already.
 */
export function beforeOf(
  known: { readonly blocks: readonly Block[]; readonly readAt: number; readonly before?: Before | null } | undefined,
  blocks: readonly Block[],
): Before | null {
  if (!known) return null;
  const changed = blockDifferences(known.blocks, blocks).length > 0;
  return changed ? { blocks: known.blocks, readAt: known.readAt } : (known.before ?? null);
}
