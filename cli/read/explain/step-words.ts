/** What it means that a step of a table took cells, or a table. */
const CELLS: Readonly<Record<string, string>> = {
  crowned: 'heads the table',
  headRowsOf: 'says what the columns are',
  sectionOf: 'heads the rows under it',
  isHeadRow: 'heads the columns anew',
  isOnlyHead: 'left out: it only names times',
  stretch: 'goes on from above',
  addNotes: 'a note of what stands above',
  rowTime: 'left out: neither it nor its row has a time',
};

const TABLES: Readonly<Record<string, string>> = {
  pageTables: 'found',
  isOtherTable: 'left out: of buses, events, prices, a month or opening hours, or too long',
  headsOtherList: 'left out: what stands over it heads no class’s day',
  down: 'read with its times down the side',
  across: 'read with its times across',
};

const WAYS: Readonly<Record<string, string>> = {
  waysOf: 'taken',
  fewRows: 'taken: somebody chose the text, so that two rows are enough',
  worthOfWay: 'left: ranks behind, since lines have lost which cell is which, or fewer times became rows',
  isSame: 'left: a better way says the same',
  ofClasses: 'left out: no day of a class',
};

/** The words for a step; the step's own name where nobody has written any. */
export const cellWords = (step: string) => CELLS[step] ?? step;
export const tableWords = (step: string) => TABLES[step] ?? step;
export const wayWords = (step: string) => WAYS[step] ?? step;
/** Takes this step the way it is told of? */
export const isTaken = (step: string) => WAYS[step]?.startsWith('taken') ?? false;
