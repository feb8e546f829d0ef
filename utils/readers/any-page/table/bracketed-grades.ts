import { PERSON } from './whose';
import { cellFrom, type Cell } from './cell';
import { transposed, type Matrix } from './matrix';

/*
 * "Ms. Ito (K)" beside "Mr. Brandt (1)": a bare number behind a teacher's name is a grade where a neighbor's is a letter
 * that is nothing else. Alone it may be a room or the size of a class.
 */

const BEHIND = /^(?<who>[^()]{2,40}?)\s*(?:\((?<inside>tk|pk|kg?|[1-8])\)|[-–—:,]\s*(?<after>tk|pk|kg?|[1-8]))$/i;

/** The table with such numbers as grades, over its columns and down its side; all else as it stands. */
export function gradesNamed(matrix: Matrix): Matrix {
  const [heads = []] = matrix;
  const over = inCompany(heads);
  const beside = inCompany(matrix.map((row) => row[0]!));
  if (over.size === 0 && beside.size === 0) return matrix;
  const top = matrix.map((row, y) => (y === 0 ? row.map((cell) => over.get(cell) ?? cell) : row));
  return transposed(transposed(top).map((row, x) => (x === 0 ? row.map((cell) => beside.get(cell) ?? cell) : row)));
}

/** Each cell of a bare number, named by its grade; none where no neighbor says that these are grades. */
function inCompany(cells: readonly Cell[]): ReadonlyMap<Cell, Cell> {
  const found = [...new Set(cells)].flatMap((cell) => {
    const { who = '', inside, after } = BEHIND.exec(cell.text)?.groups ?? {};
    const grade = inside ?? after;
    return grade === undefined || !PERSON.test(who) ? [] : [{ cell, who, grade }];
  });
  if (!found.some(({ grade }) => /\D/.test(grade))) return new Map();
  const bare = found.filter(({ grade }) => /^\d$/.test(grade));
  return new Map(
    bare.map(({ cell, who, grade }) => [cell, cellFrom(cell.element, [`${who.trim()} (Grade ${grade})`], cell.isHead)]),
  );
}
