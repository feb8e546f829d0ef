import type { Activity, Mode } from '../model/vocabulary';
import { isSpecial, rank, type Item } from './items';
import type { Hit } from './scan';

/** What a text (title or note) says a block is. */
export interface Finding {
  readonly activity: Activity;
  readonly mode: Mode;
  /** The phrase that named it. */
  readonly head: Hit;
  /** The phrase that gave the mode, when it was another one. */
  readonly shape: Hit | null;
  /** Different subjects share the block: what is done in it is less sure. */
  readonly shared: boolean;
}

const SUBJECT = new Set<Activity>([
  'writing',
  'handwriting',
  'reading',
  'word-study',
  'math',
  'science',
  'social-studies',
  'sel',
  'other',
]);
/** Subjects whose mode the words beside them change. */
export const isSubject = (activity: Activity | null) => activity !== null && SUBJECT.has(activity);

/** The mode several shapes make together: a lesson and then work is a workshop. */
export function shapeOf(shapes: readonly Hit[]): { mode: Mode; hit: Hit } | null {
  const of = (mode: Mode) => shapes.find((shape) => shape.mode === mode);
  const workshop = of('workshop');
  if (workshop) return { mode: 'workshop', hit: workshop };
  const lesson = of('whole-group');
  const work = of('work');
  if (lesson && work) return { mode: 'workshop', hit: work };
  const only = lesson ?? work;
  return only ? { mode: only.mode, hit: only } : null;
}

interface Named extends Item {
  readonly head: Hit;
}

function modeOf(item: Named): { mode: Mode; shape: Hit | null } {
  const { head } = item;
  if (!isSubject(head.activity)) return { mode: head.mode, shape: null };
  const shape = shapeOf(item.shapes.filter((hit) => hit !== head));
  if (!shape || head.weight === 'shape') return { mode: head.mode, shape: null };
  if (head.mode === 'workshop' && shape.mode === 'work') return { mode: 'workshop', shape: null };
  return { mode: shape.mode, shape: shape.hit };
}

/** Gives shapes that stand alone to the subject before (or after) them: "Math: Whole Group / Centers". */
function attach(items: readonly Item[]): Named[] {
  const named: Named[] = [];
  const loose: Hit[] = [];
  const subjects = items.some((item) => item.head && item.head.weight !== 'shape' && isSubject(item.head.activity));
  for (const item of items) {
    const bare = !item.head || (item.head.weight === 'shape' && subjects);
    if (!bare) named.push({ ...item, head: item.head! });
    else if (named.length && isSubject(named.at(-1)!.head.activity)) named.at(-1)!.shapes.push(...item.shapes);
    else loose.push(...item.shapes);
  }
  if (named[0]) named[0].shapes.push(...loose);
  return named;
}

/** What is known about the block a text names. */
export interface Place {
  readonly minutes: number | null;
  /** Nothing follows it that day. */
  readonly last: boolean;
}

/** Which sibling names the block. */
function choose(named: readonly Named[], { minutes, last }: Place): readonly Named[] {
  const bracketed = named.filter((item) => item.aside);
  const plain = named.filter((item) => !item.aside && rank(item.head) > 2);
  // "Language Arts (Read Aloud)": one strand in brackets is meant.
  if (plain.length === 1 && bracketed.length === 1 && plain[0]!.head.weight === 'wide' && rank(bracketed[0]!.head) > 4)
    return bracketed;
  const outside = plain.length ? named.filter((item) => !item.aside) : named;
  const first = outside[0]!;
  const brief = minutes !== null && minutes <= 15;
  if (brief && minutes <= 10 && first.head.weight === 'aside') {
    const wash = outside.find((item) => item.head.weight === 'aside' && item.head.activity === 'snack');
    if (wash) return [wash];
  }
  let left = outside;
  const drop = (weak: (item: Named) => boolean) => {
    const strong = left.filter((item) => !weak(item));
    if (strong.length) left = strong;
  };
  drop((item) => rank(item.head) <= 2 && item.head.activity !== 'arrival');
  drop((item) => rank(item.head) === 2 && item.head.activity !== 'snack');
  drop((item) => item.head.weight === 'wide' && item.head.activity === 'other');
  drop((item) => item.head.activity === 'prep');
  drop((item) => item.head.activity === 'homeroom');
  const is = (activity: Activity) => left.find((item) => item.head.activity === activity);
  if (is('meeting')) drop((item) => item.head.activity === 'arrival' && item.head.weight === 'aside');
  const pack = outside.find((item) => item.head.activity === 'dismissal');
  const ends = left[0]!.head.activity === 'homework-study' ? brief : last && pack && rank(pack.head) > 2;
  if (pack && ends) return [pack];
  // "Lunch/Recess" is lunch, "Snack/Recess" recess.
  const recess = is('recess');
  const calendar = is('math') && left[0]!.head.activity === 'meeting' && left.length === 2;
  if (calendar && minutes !== null && minutes >= 30) return [is('math')!];
  if (recess && (is('lunch') || is('snack'))) return [is('lunch') ?? recess];
  if (is('centers') && left[0]!.head.activity === 'arrival' && minutes !== null && minutes > 40)
    return left.slice(left.findIndex((item) => item.head.activity === 'centers'));
  return left;
}

/** One finding out of the siblings of a text; null when nothing in it is known. */
export function combine(items: readonly Item[], place: Place): Finding | null {
  const { minutes } = place;
  const named = attach(items);
  if (!named.length) return null;
  const left = choose(named, place);
  const first = left[0]!;
  const { mode, shape } = modeOf(first);
  const head = first.head;
  const activity = head.activity!;
  const shared = left.some((item) => item.head.activity !== activity);
  const finding = { activity, mode, head, shape, shared };
  if (isSpecial(activity) && mode === 'special') {
    const several = left.some((item) => isSpecial(item.head.activity) && item.head.activity !== activity);
    const technical = left.every((item) => item.head.activity === 'library' || item.head.activity === 'technology');
    return several && !technical ? { ...finding, activity: 'special', mode: 'special' } : finding;
  }
  if (activity === 'arrival' && mode === 'routine' && minutes !== null && minutes >= 30) {
    const busy = left.filter((item) => isSubject(item.head.activity) || item.head.mode === 'work');
    if (busy.length * 2 > left.length) return { ...finding, mode: 'work' };
  }
  if (!isSubject(activity)) return finding;
  const others = left.slice(1).filter((item) => isSubject(item.head.activity));
  // "Math Mini-Lesson & Math Small Groups"
  const same = [first, ...others].filter((item) => item.head.activity === activity).map((item) => modeOf(item).mode);
  if (same.includes('whole-group') && same.includes('work')) return { ...finding, mode: 'workshop' };
  const workshop = others.map(modeOf).find((other) => other.mode === 'workshop');
  if (workshop && mode !== 'work') return { ...finding, mode: 'workshop', shape: workshop.shape };
  const differs = others.some((item) => {
    const other = modeOf(item);
    return other.mode !== 'mixed' && other.mode !== mode;
  });
  return differs ? { ...finding, mode: 'mixed', shape: null } : finding;
}
