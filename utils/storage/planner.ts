import { comingDays } from '../look-up/coming-days';
import { guessedGrade, rolesOf, surveyOf } from '../pipeline/survey-of';
import { packagedOpinion } from './packaged/packaged-opinion';
import { everyRoomDay, roomDay } from './readings/room-days';
import { waysNow } from './ways-now';

/** What works out what lessons are and when a visit is worth it. It holds the lexicon, which is heavy. */
export const PLANNING = {
  surveyOf,
  rolesOf,
  guessedGrade,
  roomDay,
  everyRoomDay,
  comingDays,
  waysNow,
  packagedOpinion,
};
