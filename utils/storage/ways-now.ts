import type { Opinion } from '../classify/opinion/second-opinion';
import { daysOfSchools } from '../pipeline/class-days';
import { daysKnown } from './readings/days-known';
import { packagedOpinion } from './packaged/packaged-opinion';
import type { Ways } from './readings/room-days';
import type { Database } from './schema';
import { readSettings } from './settings';

/** What a day is worked out with by all that is kept now, for nobody's own events. @param zone IANA. */
export async function waysNow(
  db: Database,
  zone: string,
  opinionOf: () => Promise<Opinion | null> = packagedOpinion,
): Promise<Ways> {
  const [preferences, known, opinion] = await Promise.all([readSettings(db), daysKnown(db), opinionOf()]);
  return { preferences, zone, busy: [], daysOf: daysOfSchools(known), opinion };
}
