import type { Minutes } from '../model/block';
import type { Grade, Mode } from '../model/vocabulary';

/*
 * Every typical minute of PushIn stands here, each with its reason and its source; nothing is fitted to data. "Common
 * practice" means that therapists and teachers plan this way and that no study was found. A row without a source
 * promises nothing.
 */

/** How a block usually runs: by what students do in it, or by a model that its title names. */
export type Shape = Mode | 'daily-5';

type GradeBand = 'young' | 'early' | 'upper' | 'middle';

/** How one part of a kind of block usually runs. */
export interface TypicalPart {
  readonly shape: Shape;
  readonly part: 'lesson' | 'share';
  /** Minutes in a block as long as `per`, by grade band. */
  readonly minutes: Readonly<Record<GradeBand, Minutes>>;
  /** The block length for which the minutes hold; other lengths scale them. */
  readonly per: Minutes;
  /** The part lasts at least this long, however short the block is. */
  readonly least: Minutes;
  readonly most: Minutes;
  /** Blocks shorter than this have no such part. */
  readonly from: Minutes;
  readonly why: string;
  readonly source: string;
}

export const TYPICAL_PARTS: readonly TypicalPart[] = [
  {
    shape: 'workshop',
    part: 'lesson',
    minutes: { young: 8, early: 10, upper: 12, middle: 12 },
    per: 50,
    least: 5,
    most: 15,
    from: 15,
    why: 'A mini lesson is 10 to 15 minutes, shorter with the youngest, so that most of the block is left for work.',
    source:
      'Two Writing Teachers, Structure: Writing Workshop Fundamentals (2017), after Calkins: mini lesson about 10 minutes',
  },
  {
    shape: 'workshop',
    part: 'share',
    minutes: { young: 5, early: 5, upper: 5, middle: 5 },
    per: 50,
    least: 3,
    most: 7,
    from: 30,
    why: 'A workshop ends with a share; short blocks leave it out.',
    source: 'Calkins, A Guide to the Writing Workshop (Units of Study): share about 5 minutes at the end',
  },
  {
    shape: 'work',
    part: 'lesson',
    minutes: { young: 5, early: 3, upper: 3, middle: 3 },
    per: 45,
    least: 2,
    most: 5,
    from: 30,
    why: 'Directions before centers or practice; students then work, changing stations, to the end.',
    source: 'common practice',
  },
  {
    shape: 'daily-5',
    part: 'lesson',
    minutes: { young: 8, early: 10, upper: 10, middle: 10 },
    per: 60,
    least: 5,
    most: 10,
    from: 30,
    why: 'A focus lesson opens Daily 5; shorter ones follow between its rounds, which students know and begin by themselves.',
    source:
      'Boushey and Moser, The Daily 5; timed by a teacher as mini lessons of 10 minutes between rounds of 15 to 20 (program.yourschools.ca, Try the Daily 5)',
  },
  {
    shape: 'daily-5',
    part: 'share',
    minutes: { young: 5, early: 5, upper: 5, middle: 5 },
    per: 60,
    least: 3,
    most: 5,
    from: 60,
    why: 'A short sharing closes the last round.',
    source: 'as above: sharing about 5 minutes',
  },
  {
    shape: 'mixed',
    part: 'lesson',
    minutes: { young: 12, early: 15, upper: 18, middle: 20 },
    per: 45,
    least: 6,
    most: 30,
    from: 15,
    why: 'New material and guided practice come first and take a quarter to over half of a lesson; we take the middle.',
    source: 'Rosenshine, Principles of Instruction (2012): 11 to 23 minutes of a 40-minute math lesson',
  },
  {
    shape: 'mixed',
    part: 'share',
    minutes: { young: 3, early: 4, upper: 5, middle: 5 },
    per: 45,
    least: 3,
    most: 8,
    from: 40,
    why: 'A plain lesson closes together: correcting, an exit ticket, putting away.',
    source: 'common practice',
  },
];

/** An event longer than this is a whole morning and no block, unless its meaning is clear. */
export const LONGEST_LESSON_MIN: Minutes = 210;
/** If no end is printed, the next block's start is the end, as long as it comes within this time. */
export const LONGEST_IMPLIED_MIN: Minutes = 120;

/** The attention band of a grade. An unknown grade counts as upper elementary. */
function gradeBand(grade: Grade | null): GradeBand {
  if (grade === 'PK' || grade === 'K') return 'young';
  if (grade === '1' || grade === '2') return 'early';
  return grade === null || grade === '3' || grade === '4' || grade === '5' ? 'upper' : 'middle';
}

/** Whole minutes that a part usually takes in a block of that shape, length and grade; 0 if there is no such part. */
export function typicalMinutes(shape: Shape, part: TypicalPart['part'], length: Minutes, grade: Grade | null): Minutes {
  const row = TYPICAL_PARTS.find((typical) => typical.shape === shape && typical.part === part);
  if (!row || length < row.from) return 0;
  const scaled = Math.round((row.minutes[gradeBand(grade)] * length) / row.per);
  return Math.min(Math.max(scaled, row.least), row.most);
}
