import type { Line } from '../../../schedule-text/line/line';

/** Lines farther than this from any time belong to no row; headings hold over any distance. */
const NEAR = 30;
/** No class's page has so many lines around times: the rest of an endless one is not read. */
const MOST_LINES = 12_000;
const TIMED = /\d\s?[:;.h]\s?[0-5]\d(?!\d)|\d\s?[ap]\.?m\b|\d\s?[-–—~]\s?\d|\bnoon\b|\bmedio ?d[ií]a\b/i;

/**
 * The lines that can matter for a schedule, so that a long page costs no more than its times. An empty line stands for
 * a table and matters as a time does.
 */
export function nearTimes<L extends Line>(lines: readonly L[]): L[] {
  const wanted = new Uint8Array(lines.length);
  let until = -1;
  lines.forEach(({ text, heading }, i) => {
    if (heading !== null) wanted[i] = 1;
    if (text !== '' && !TIMED.test(text)) return;
    wanted.fill(1, Math.max(until + 1, i - NEAR), i + NEAR + 1);
    until = i + NEAR;
  });
  return lines.filter((_, i) => wanted[i] === 1).slice(0, MOST_LINES);
}
