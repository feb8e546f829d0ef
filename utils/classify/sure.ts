import { DOUBTFUL_NAMES } from '../words/data/doubtful-names';
import { anyOf } from '../model/text/any-of';
import type { Activity, Sureness } from '../model/vocabulary';
import type { Finding } from './combine';
import { isSubject } from './families';
import { isOwnHour, type Hit, type Part } from './scan';

/** How a finding came about. */
export interface FindingOrigin {
  readonly found: Finding;
  /** The parts of the title. */
  readonly parts: readonly Part[];
  /** The parts of the note; empty without one. */
  readonly note: readonly Part[];
  readonly byNote: boolean;
  /** Length, hour, grade, neighbours or the note changed what the title says. */
  readonly changed: boolean;
}

/** Words that name a block in most schools, but something else in some. */
const DOUBTFUL = new RegExp(`^${anyOf(DOUBTFUL_NAMES)}`, 'i');
/** Does a phrase contradict what the block is? The shape of a lesson and an umbrella word ("Block 1") never do. */
const contradicts = (hit: Hit, activity: Activity) =>
  hit.activity !== null &&
  hit.activity !== activity &&
  (hit.weight === 'shape' ? !isSubject(activity) : hit.weight !== 'wide' || hit.activity === 'homeroom');
/** The shapes of work that are clear without a subject. */
const CLEAR = /^(?:centers?|stations?|centros|estaciones)$/i;

/**
 * `certain` if the whole title is understood and says one thing, and nothing around it says another. Of 100 blocks that
 * it calls certain, at least 98 must be right (`npm run accuracy` prints the table).
 */
export function surenessOf({ found, parts, note, byNote, changed }: FindingOrigin): Sureness {
  const { head, activity } = found;
  if (head.weight === 'wide' && activity === 'other' && !changed && !byNote) return 'unknown';
  // "Koala Time" is intervention in most schools, but only this school knows: PushIn asks.
  if (head.weight === 'hint' && isOwnHour(head) && !changed && !byNote) return 'unknown';
  const hits = parts.flatMap((part) => part.hits);
  const clear =
    (head.weight === 'shape' && CLEAR.test(head.said)) ||
    head.weight === 'name' ||
    head.weight === 'over' ||
    (head.weight === 'wide' && activity === 'reading');
  if (!clear || head.slip || byNote || changed || found.shared) return 'likely';
  if (parts.some((part) => part.unknown > 0 || part.gap === 'open')) return 'likely';
  if (hits.some((hit) => DOUBTFUL.test(hit.said))) return 'likely';
  // "Math - Ready with iReady lessons" may name a programme to work in, or the book.
  if (isSubject(activity) && hits.some((hit) => hit.weight === 'shape' && hit.activity === 'intervention'))
    return 'likely';
  // "Grammar Warm-up" may be a lesson, or work at the door.
  if (isSubject(activity) && hits.some((hit) => hit.weight === 'shape' && hit.activity === 'arrival')) return 'likely';
  // "Literacy / Centers" does not say which of the two tells how they work.
  if (parts.length > 1 && found.mode === 'mixed' && hits.some((hit) => hit.weight === 'shape')) return 'likely';
  const other = hits.some((hit) => contradicts(hit, activity));
  const meal = activity === 'lunch' && hits.every((hit) => hit.activity === 'lunch' || hit.activity === 'recess');
  if (other && !meal) return 'likely';
  // "Grammar & Daily Paragraph Editing": two strands of a subject, done in two ways.
  const strands =
    parts.length > 1 &&
    hits.some(
      (hit) =>
        hit.activity === activity && (hit.weight !== 'shape' || activity === 'arrival') && hit.mode !== head.mode,
    );
  if (strands) return 'likely';
  // A note under a lesson usually says more than its title.
  const told = note.some((part) => part.hits.some((hit) => hit.weight === 'shape' || hit.activity !== activity));
  return isSubject(activity) && told ? 'likely' : 'certain';
}
