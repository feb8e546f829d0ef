import { Refused } from '../../utils/messaging/failures';

/** What is said when something could not be kept: in a private window that is no fault, and trying again is no help. */
export function unkept(error: unknown): 'panel_line_private' | 'panel_line_unkept' {
  return error instanceof Refused && error.code === 'private' ? 'panel_line_private' : 'panel_line_unkept';
}
