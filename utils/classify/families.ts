import type { Activity } from '../model/vocabulary';

const SUBJECTS: ReadonlySet<Activity | null> = new Set<Activity>([
  'writing',
  'handwriting',
  'reading',
  'word-study',
  'math',
  'science',
  'social-studies',
  'sel',
  'other',
]);

const SPECIALS: ReadonlySet<Activity | null> = new Set<Activity>([
  'art',
  'music',
  'pe',
  'library',
  'technology',
  'language',
  'special',
]);

/** Lessons of the class's own teacher. The words beside them decide their mode. */
export const isSubject = (activity: Activity | null) => SUBJECTS.has(activity);

/** Lessons that another teacher gives. */
export const isSpecial = (activity: Activity | null) => SPECIALS.has(activity);
