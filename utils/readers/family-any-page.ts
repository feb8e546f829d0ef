import { findGrid } from './any-page/grid';
import { anyPage } from './any-page/reader';
import { signature } from './any-page/signature';
import type { ReaderRow } from './reader-row';

/** Takes whatever no other reader knows. */
export const ANY_PAGE: readonly ReaderRow[] = [
  { name: 'any-page', matches: () => true, reader: anyPage, findGrid, signature },
];
