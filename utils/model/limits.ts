import type { Minutes } from './block';

/** The most of anything that is taken in or kept: by whoever reads, whoever stores and whoever takes a saved file back. */

/** Characters of a title or a note; longer ones are cut. No real one comes near. */
export const LONGEST_TEXT_CHARS = 10_000;
/** Characters of a key or an address; what is longer is left out. */
export const LONGEST_KEY_CHARS = 2_000;
/** Minutes: more days than are ever asked for at once. Longer blocks are cut to the days that are. */
export const LONGEST_BLOCK_MIN: Minutes = 1_000 * 1440;
/** Minutes: three centuries. What claims to last longer is no event. */
export const AGES_MIN: Minutes = 300 * 366 * 1440;
/** Blocks of one calendar on one page, or of one day. */
export const MOST_BLOCKS = 20_000;
/** Rotation days the OT names of one school: two a year are enough. */
export const MOST_ANCHORS = 100;
/** Longest saved copy taken back, in characters: some 700 classroom-years. Compare a file's bytes with it before reading it. */
export const LONGEST_BACKUP_CHARS = 200_000_000;
/** Events copied from one page; no page shows a tenth of them. */
export const MOST_CHIPS = 5_000;
/** Texts of one of them. */
export const MOST_CHIP_TEXTS = 100;
/** Characters of one of those: a whole event with a title and a place as long as any is taken in, and more. */
export const LONGEST_COPIED_CHARS = 100_000;
/** Characters of all their texts together: reading them must hold up nobody else who asks. */
export const MOST_COPIED_CHARS = 4_000_000;
/** Calendars of one page. */
export const MOST_TIMETABLES = 1_000;
