import { warning } from '../../model/warning';
import type { Drawn } from './drawn';
import { PageChanged } from '../reader';

/**
 * What each calendar of a page draws. One that is no longer as we know it takes none of the others along, but is said.
 * Throws PageChanged where none can be read.
 */
export function drawEach<T>(calendars: readonly T[], draw: (calendar: T) => Drawn): readonly Drawn[] {
  const all: Drawn[] = [];
  let changed: PageChanged | null = null;
  for (const calendar of calendars) {
    try {
      all.push(draw(calendar));
    } catch (error) {
      if (!(error instanceof PageChanged)) throw error;
      changed ??= error;
    }
  }
  const [first, ...rest] = all;
  if (changed === null) return all;
  if (!first) throw changed;
  return [{ ...first, warnings: [...first.warnings, warning('calendar-unread', {})] }, ...rest];
}
