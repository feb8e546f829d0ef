import type { Clock } from '../../time/clock/clock';
import type { DateWords } from '../../time/date/date-words';
import { printedTime, type Printed } from './pieces';

/**
 * On pages written from right to left, version 3 turns its ranges around: "9:10 AM - 8:40 AM". `data-start` still says
 * which of the two is the start (without am or pm). Null if a tile has no such attribute, or if it names neither of
 * them. [3.10, 4.4]
 */
export function startFirst(time: Printed | null, tile: Element, words: readonly DateWords[]): Printed | null {
  const said = (tile.querySelector('[data-start]') ?? tile).getAttribute('data-start');
  const start = said === null ? null : (printedTime(said, words)?.from ?? null);
  if (time?.to == null || start === null) return null;
  if (isSame(time.from, start)) return time;
  return isSame(time.to, start) ? { from: time.to, to: time.from } : null;
}

function isSame(a: Clock, b: Clock): boolean {
  return a.hour % 12 === b.hour % 12 && a.minute === b.minute;
}
