import type { Activity } from '../model/vocabulary';

/**
 * Whose notes to borrow where a grade has none for an activity: activities that ask the same of a student, nearest
 * first. Those left out ask nothing that notes could say.
 */
export const NEIGHBOURS: Readonly<Partial<Record<Activity, readonly Activity[]>>> = {
  arrival: ['homeroom', 'dismissal'],
  homeroom: ['arrival', 'meeting'],
  dismissal: ['arrival'],
  meeting: ['read-aloud', 'reading'],
  'read-aloud': ['meeting', 'reading'],
  assembly: ['meeting', 'read-aloud'],
  sel: ['meeting'],
  writing: ['handwriting', 'social-studies'],
  handwriting: ['writing'],
  'word-study': ['reading', 'handwriting'],
  reading: ['word-study', 'read-aloud', 'writing'],
  intervention: ['reading', 'word-study'],
  library: ['reading'],
  math: ['science'],
  science: ['social-studies', 'math'],
  'social-studies': ['science', 'writing'],
  'homework-study': ['writing'],
  assessment: ['writing'],
  technology: ['homework-study', 'writing'],
  centers: ['handwriting', 'writing'],
  art: ['centers', 'special'],
  music: ['special'],
  special: ['art', 'music'],
  language: ['special', 'reading'],
  pe: ['recess'],
  recess: ['pe'],
  lunch: ['snack'],
  snack: ['lunch'],
};
