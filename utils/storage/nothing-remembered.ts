import { DEFAULT_SETTINGS } from '../model/settings';
import { NOTHING_KNOWN } from '../model/school-days';
import type { Remembered } from '../pipeline/survey-of';

/** What is remembered where nothing can be read: a page is drawn by guesses all the same. */
export const NOTHING_REMEMBERED: Remembered = {
  settings: DEFAULT_SETTINGS,
  roles: {},
  classrooms: {},
  told: {},
  days: NOTHING_KNOWN,
};
