import type { Box } from './grid';

/** px. A mark inside an event is so wide, and lies in the outermost px of it. */
export const BAR_WIDTH = 6;
/** px. WCAG 2.2, 2.5.8: what is pressed is at least so wide and high where the page has the room. */
export const TARGET = 24;
/** px. A narrower event has no mark of its own. */
export const ROOM_FOR_MARK = 40;

/** Where one push-in time, or several that share it, can be seen and pressed. All boxes share the columns' origin. */
export interface MarkArea {
  /** Its day, as `dayKey` says it: one tab stop a day. */
  readonly day: string;
  /** Ids whose own elements stand in it. */
  readonly ids: readonly string[];
  /** Ids it opens: one opens its card, several a list. Those still running count, too. */
  readonly opens: readonly string[];
  readonly bar: Box;
  /** What can be pressed; every px of it opens these and nothing else. */
  readonly target: Box;
  /** Where its minutes are printed; null where there is no room. */
  readonly minutes: Box | null;
}
