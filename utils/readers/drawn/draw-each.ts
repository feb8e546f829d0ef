import { warning } from '../../model/warning';
import type { Drawn } from './drawn';
import { PageChanged } from '../reader';

/**
 * Reads each calendar of a page. A calendar that has changed does not keep the others from being read; a warning tells
 * of it. Throws PageChanged if none can be read.
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
