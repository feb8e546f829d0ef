import { tidy } from '../../../schedule-text/line/trim';
import { cellFrom } from './cell';
import type { Matrix } from './matrix';

/* Weekdays a program writes as numbers, under a head that says so: 1 under "dow" is Monday, and so is 0 where no 5 stands. */

const WEEKDAY_HEAD =
  /^(?:dow|week ?days?|day ?of ?(?:the ?)?week|wday|d[ií]a (?:de la )?semana|wochentag|day ?num(?:ber)? ?\(1 ?= ?mon(?:day)?\))$/;
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The table with such numbers as names; all else as it stands. */
export function weekdaysNamed(matrix: Matrix): Matrix {
  const [heads = [], ...body] = matrix;
  const first = new Map<number, number>();
  for (const [x, head] of heads.entries()) {
    if (!WEEKDAY_HEAD.test(tidy(head.text).toLowerCase().replace(/[_-]/g, ' '))) continue;
    const said = body.map((row) => row[x]!.text).filter((text) => text !== '');
    if (said.length === 0 || !said.every((text) => /^[0-7]$/.test(text))) continue;
    first.set(x, said.includes('0') && !said.includes('5') ? 0 : 1);
  }
  if (first.size === 0) return matrix;
  const named = body.map((row) =>
    row.map((cell, x) => {
      const from = first.get(x);
      return from === undefined || cell.text === ''
        ? cell
        : cellFrom(cell.element, [nameOf(Number(cell.text) - from)], false);
    }),
  );
  return [heads, ...named];
}

/** Sunday is 0 or 7 where Monday is 1. */
function nameOf(at: number): string {
  return NAMES[(at + 7) % 7]!;
}
