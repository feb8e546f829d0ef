import { forgetOwn } from '../classrooms/forget-own';
import type { Writing } from '../schema';
import type { Upgrade } from './upgrade';

/** What was read of a calendar before the therapist called it her own, or chose to ignore it, goes. */
export const upgrade5: Upgrade = (_db, tx) => forgetOwn(tx as unknown as Writing);
