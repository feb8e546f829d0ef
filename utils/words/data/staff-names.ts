import { listed } from '../../model/text/any-of';

/** Grown-ups who come into a class and go. */
export const STAFF_NAMES = listed(`
  aides?
  paras?
  paraprofessionals?
  assistants?
  helpers?
  volunteers?
  interns?
  specialist
  therapist
  teachers?
  subs?
  nurse
  counselor
  principal
  psychologist
  ots?
  pts?
  slps?
  cotas?
  speech(?: teacher)?
`);
