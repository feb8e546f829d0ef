import type { Activity } from '../model/vocabulary';
import { combine } from './combine';
import { items } from './items';
import { scan } from './scan';

/** What a neighbour's title says, looked at alone. */
export function glance(title: string | null): Activity | null {
  return title === null ? null : (combine(items(scan(title)), { minutes: null, last: false })?.activity ?? null);
}
