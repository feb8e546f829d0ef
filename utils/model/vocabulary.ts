/** The closed lists of the field, as `data/labelling-guide.md` of the design fixes them. Types only lean on these. */

export const ACTIVITIES = [
  'arrival',
  'meeting',
  'writing',
  'handwriting',
  'reading',
  'word-study',
  'read-aloud',
  'math',
  'science',
  'social-studies',
  'sel',
  'intervention',
  'centers',
  'art',
  'music',
  'pe',
  'library',
  'technology',
  'language',
  'special',
  'recess',
  'lunch',
  'snack',
  'rest',
  'homework-study',
  'assessment',
  'assembly',
  'dismissal',
  'homeroom',
  'prep',
  'non-instruction',
  'other',
] as const;
/** What a block is. */
export type Activity = (typeof ACTIVITIES)[number];

export const MODES = ['work', 'workshop', 'whole-group', 'routine', 'special', 'mixed', 'blocked'] as const;
/** What students do for most of a block. */
export type Mode = (typeof MODES)[number];

export const GRADES = ['PK', 'K', '1', '2', '3', '4', '5', '6', '7', '8', '9-12'] as const;
/** Grades the expectation notes know; TK counts as PK. */
export type Grade = (typeof GRADES)[number];

export const GOAL_AREAS = [
  'written-output',
  'handwriting',
  'keyboarding',
  'fine-motor',
  'organisation',
  'self-care',
  'attention',
  'note-taking',
  'social',
  'gross-motor',
] as const;
/** What the OT is working on; `attention` is "sensory and attention", `fine-motor` "fine-motor tools". */
export type GoalArea = (typeof GOAL_AREAS)[number];

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
/** The days on which there is school. */
export const SCHOOL_WEEKDAYS: readonly Weekday[] = WEEKDAYS.slice(0, 5);

/** How we know it: the page says so, such blocks usually run so, or the OT corrected it. */
export type Certainty = 'stated' | 'typical' | 'learned';

/** How sure a classification is; `unknown` means: ask, do not act. `learned` is the OT's own word. */
export type Sureness = 'certain' | 'likely' | 'unknown' | 'learned';

export const RANKS = ['best', 'good', 'possible'] as const;
/** Worth of a push-in window, best first. */
export type Rank = (typeof RANKS)[number];
