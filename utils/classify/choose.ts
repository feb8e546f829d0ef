import type { Activity } from '../model/vocabulary';
import { isSpecial, isSubject } from './families';
import { rank, type TitleItem } from './items';
import type { Hit } from './scan';

/*
 * Which sibling of a combined title names the block. What students do for most of it wins over what happens on the way;
 * of two equals the first wins.
 */

/** A sibling in which something was recognised. */
export interface Named extends TitleItem {
  readonly head: Hit;
}

/** What is known about the block a text names. */
export interface BlockFacts {
  readonly minutes: number | null;
  /** True if nothing follows the block on that day. */
  readonly last: boolean;
}

/** Minutes. A trip to the restroom takes no longer. */
const TRIP = 10;
/** Minutes. Packing alone takes no longer. */
const PACKING = 15;
/** Minutes. Homework as well as packing takes longer. */
const BRIEF = 15;
/** Minutes. This is long enough for a nap, whatever comes before it. */
const NAP = 40;
/** Minutes. This is too short to do more than eat. */
const BITE = 20;
/** Minutes. Arriving takes no longer, so a longer block is named by what comes after arriving. */
const ARRIVING = 40;
/** Minutes. This is long enough for calendar and a math lesson. */
const CALENDAR_MATH = 30;

const isLesson = (activity: Activity | null) => isSubject(activity) || activity === 'read-aloud';
const isCare = (head: Hit) => head.weight === 'aside' && head.activity === 'snack';
const isUmbrella = (head: Hit) => head.weight === 'wide' && head.activity === 'other';

/** The siblings outside brackets, or the single strand in brackets that is meant: "Language Arts (Read Aloud)". */
function outside(named: readonly Named[]): readonly Named[] {
  const bracketed = named.filter((item) => item.aside);
  const plain = named.filter((item) => !item.aside);
  const told = plain.filter((item) => rank(item.head) > 2);
  // "Brushing Teeth/Washing Hands (Science)" is a routine, with the subject as which it is counted.
  if (told.length === 0 && plain.length > 0 && plain.every(({ head }) => isCare(head)))
    return bracketed.some(({ head }) => isSubject(head.activity)) ? plain : named;
  const [only] = told;
  if (!only) return named;
  // "Rotations (PE/Music/Art)", "Enrichment (Art, Music)", "Period 3: Prep (Dance)"
  const empty = ({ head }: Named) =>
    /^(?:rotat|activit|enrich)/i.test(head.said) || head.activity === 'prep' || isUmbrella(head);
  if (bracketed.some(({ head }) => isSpecial(head.activity)) && told.every(empty)) return bracketed;
  // "Rotation A (ELA)"
  if (bracketed.some(({ head }) => rank(head) > 3) && told.every(({ head }) => isUmbrella(head))) return bracketed;
  const strand = told.length === 1 && bracketed.length === 1 && only.head.weight === 'wide' ? bracketed[0]! : null;
  return strand && only.head.activity !== 'homeroom' && rank(strand.head) > 4 ? [strand] : plain;
}

/** The siblings that matter; the one that names the block comes first. */
export function choose(named: readonly Named[], { minutes, last }: BlockFacts): readonly Named[] {
  const all = outside(named);
  const within = (limit: number) => minutes !== null && minutes <= limit;
  const wash = all.find(({ head }) => head.weight === 'aside' && head.activity === 'snack');
  if (wash && all[0]!.head.weight === 'aside' && within(TRIP)) return [wash];

  let left = all;
  const drop = (weak: (head: Hit) => boolean) => {
    const strong = left.filter((item) => !weak(item.head));
    if (strong.length) left = strong;
  };
  const is = (activity: Activity) => left.find((item) => item.head.activity === activity);
  drop((head) => rank(head) <= 2 && head.activity !== 'arrival');
  drop((head) => rank(head) === 2 && head.activity !== 'snack');
  // "Table Talk & Morning Work"
  drop((head) => head.weight === 'shape' && head.activity === 'meeting');
  // "Small Groups/Intervention"
  if (left.some(({ head }) => head.weight === 'over' && /^(?:interv|remed|enrich)/i.test(head.said)))
    drop((head) => head.weight === 'shape' && head.activity === 'centers');
  drop(isUmbrella);
  drop((head) => head.activity === 'prep');
  // "Breakfast/Homeroom", "Advisory & Agenda"
  if (is('homeroom'))
    drop((head) => (head.activity === 'arrival' && head.mode === 'routine') || /^(?:agenda|planner)/i.test(head.said));
  drop((head) => head.activity === 'homeroom');
  if (is('meeting')) drop((head) => head.activity === 'arrival' && head.weight === 'aside');
  // "Morning Jobs/Morning Meeting"
  if (left.some(({ head }) => head.activity === 'meeting' && /meeting|circle/i.test(head.said)))
    drop((head) => /^morning (?:routine|job)/i.test(head.said));
  // "Soft Start & Morning Work"
  if (left.some(({ head }) => head.activity === 'arrival' && head.mode === 'work'))
    drop((head) => /^soft/i.test(head.said));
  if (is('arrival')) drop((head) => /^greetings?$/i.test(head.said));
  // "Games/PE"
  if (is('pe')) drop((head) => head.weight === 'shape');

  const first = left[0]!.head.activity;
  const packing = all.filter((item) => item.head.activity === 'dismissal');
  const pack = packing.find((item) => rank(item.head) > 2) ?? packing[0];
  // "Closing Circle & Dismissal" is the circle first.
  const circle = first === 'meeting' && all.length === 2 && /circle$/i.test(left[0]!.head.said);
  if (
    pack &&
    (first === 'homework-study'
      ? within(BRIEF)
      : last && !circle && rank(pack.head) > 2 && !(isLesson(first) && minutes !== null && minutes > PACKING))
  )
    return [pack];
  const math = is('math');
  if (math && first === 'meeting' && left.length === 2 && minutes !== null && minutes >= CALENDAR_MATH) return [math];
  // "Toilets, Story and Nap"
  const rest = is('rest');
  if (rest && minutes !== null && minutes >= NAP) return [rest];
  // "Lunch/Recess" is lunch, "Snack/Recess" recess.
  const recess = is('recess');
  if (recess && (is('lunch') || is('snack'))) return [is('lunch') ?? recess];
  const centers = is('centers');
  // "Nutrition Break and Play Time" is a recess by another name.
  if (centers && is('snack') && /play/i.test(centers.head.said))
    return [{ ...centers, head: { ...centers.head, activity: 'recess', mode: 'routine' } }];
  // "Cooking; Snack"
  if (centers && is('snack') && /^cook/i.test(centers.head.said) && within(BITE)) return [is('snack')!];
  if (centers && first === 'arrival' && minutes !== null && minutes > ARRIVING)
    return left.slice(left.indexOf(centers));
  return left;
}
