import type { Block } from '../../utils/model/block';
import type { MessageKey } from '../../utils/model/message';

/** Why a row cannot be kept as it is; null where it can. */
export function wrongWith({ title, start, end }: Block): Extract<MessageKey, `files_${string}`> | null {
  if (title.trim() === '') return 'files_no_title';
  return end !== null && end <= start ? 'files_end_first' : null;
}
