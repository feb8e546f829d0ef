/** Stands between what several cells of a row say, in the one note of its block: each cell may be judged by itself. */
export const BETWEEN_CELLS = ' · ';
