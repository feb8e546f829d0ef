import { SCHOOL_WEEKDAYS } from '../../../model/vocabulary';
import type { Column } from '../table/columns';

/* Columns under single letters, which say something only together: days that take turns, or a week of another language. */

const TURNS = 'ABCDEFGH';
/** Lunes to viernes, where an X in a table is as good as empty, and lundi to vendredi. */
const WEEK = /^LM[XM]?JV$/;

/** The columns with what their letters say. */
export function byLetters(columns: readonly Column[]): readonly Column[] {
  const lettered = columns.filter(({ heads }) => /^[A-Z]$/.test(heads.at(-1) ?? ''));
  const word = lettered.map(({ heads }) => heads.at(-1)!).join('');
  if (word.length >= 2 && TURNS.startsWith(word)) {
    const turn = (column: Column, rotation: string): Column => ({
      ...column,
      facets: { ...column.facets, days: null, name: null, rotation },
    });
    return columns.map((column) => (lettered.includes(column) ? turn(column, column.heads.at(-1)!) : column));
  }
  const first = WEEK.test(word) ? columns.indexOf(lettered[0]!) : -1;
  if (first < 0 || columns.indexOf(lettered.at(-1)!) - first !== 4) return columns;
  return columns.map((column, x) => {
    const day = SCHOOL_WEEKDAYS[x - first];
    return day ? { ...column, kind: 'body', facets: { ...column.facets, name: null, days: [day] } } : column;
  });
}
