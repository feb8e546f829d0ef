import type { Block } from '../../utils/model/block';

/** Why a row cannot be kept as it is; null where it can. */
export function wrongWith({ title, start, end }: Block): 'no-title' | 'end-first' | null {
  if (title.trim() === '') return 'no-title';
  return end !== null && end <= start ? 'end-first' : null;
}
