import { wildText } from '../../tests/support/schedule-text/arbitrary';
import { faultIn } from '../../tests/support/schedule-text/faults';
import type { Fuzz } from './fuzz';

/** Fuzzing of the reader of schedules as text. */
export const text: Fuzz<string> = { inputs: wildText, faultIn, print: (input) => JSON.stringify(input) };
